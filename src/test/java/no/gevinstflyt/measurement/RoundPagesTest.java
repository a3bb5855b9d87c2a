package no.gevinstflyt.measurement;

import static no.gevinstflyt.measurement.MeasurementStory.rows;
import static no.gevinstflyt.measurement.MeasurementStory.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.project.ProjectPhases;
import no.gevinstflyt.testing.Play;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages of the rounds and of a municipality's figures: started by hand once, corrected with four eyes. */
@MeasurementTest
class RoundPagesTest {

    private static final String PAGE = "/portal/measurements";
    private static final String BEIARN = PAGE + "/municipalities/1839";

    @Autowired
    MeasurementStory story;

    @Autowired
    Play play;

    @Autowired
    Rounds rounds;

    @Autowired
    ProjectPhases phases;

    @Autowired
    WebApplicationContext context;

    private MockMvc pages;
    private BenefitStory project;

    @BeforeEach
    void aProjectIsInUseInTwoMunicipalities() {
        pages = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        story.anew();
        project = story.inUse("1839", "1804");
        story.after("2027-Q1");
    }

    @Test
    void theProjectLeaderStartsARoundOnceAndSeesWhoHasAnswered() throws Exception {
        start("prosjektleder", "2027-Q1").andExpect(redirectedUrl(PAGE + "?collaboration=salten"));
        play.jobs();
        start("prosjektleder", "2027-Q1")
                .andExpect(status().isConflict())
                .andExpect(shows("quarter-error", "startet", "Pernille Prosjektleder"));
        story.reports("SALTEN-2027-Q1", "1839", rows(value(project, "Ø1", 150)));
        page("prosjektleder", PAGE).andExpect(shows("2027-Q1", "0 av 2", "Start en målerunde", "Når runden lukkes"));
        story.approves("SALTEN-2027-Q1", "1839");
        page("k1804", PAGE)
                .andExpect(shows("1 av 2", "Målinger for Bodø"))
                .andExpect(content().string(not(containsString("Start en målerunde"))));
        long round = rounds.of("salten").get(0).id();
        page("observator", PAGE + "/rounds/" + round)
                .andExpect(shows("Beiarn", "Svart", "Bodø", "Ikke svart", "av Pernille Prosjektleder"));
        page("hprosjektleder", PAGE + "/rounds/" + round).andExpect(status().isNotFound());
    }

    @Test
    void whatNobodyApprovedBeforeTheProjectLeaderWentOnIsNotAnswered() throws Exception {
        story.starts("2027-Q1");
        story.reports("SALTEN-2027-Q1", "1839", rows(value(project, "Ø1", 150)));
        story.closes();
        String round = PAGE + "/rounds/" + rounds.of("salten").get(0).id();
        page("observator", round).andExpect(shows("Venter på godkjenning"));

        story.goesOnWithout("SALTEN-2027-Q1", "approve-measurements", "1839");

        page("observator", round)
                .andExpect(shows("Ikke svart", "0 av 2"))
                .andExpect(content().string(not(containsString("Venter på godkjenning"))));
        page("k1839", BEIARN).andExpect(shows("Ikke svart", "Levert, men ikke godkjent: 150", ">Korriger<"));
        page("k1839", correction()).andExpect(shows("Tallet nå", "Riktig verdi"));
        page("observator", BEIARN).andExpect(content().string(not(containsString("150"))));
        correct("k1839", "150", "Godkjennes nå").andExpect(status().is3xxRedirection());
        page("k1839", BEIARN).andExpect(noCorrection());
        page("observator", round).andExpect(shows("Venter på godkjenning", "Etter fristen"));
    }

    @Test
    void aMunicipalityThatIsStillAskedReportsAndCorrectsNothing() throws Exception {
        story.starts("2027-Q1");
        story.closes();
        page("k1839", BEIARN).andExpect(shows("Ikke svart")).andExpect(noCorrection());
        story.goesOnWithout("SALTEN-2027-Q1", "report-measurements", "1839");
        page("k1839", BEIARN).andExpect(shows("Ikke svart", ">Korriger<"));
        page("k1804", BEIARN).andExpect(shows("Ikke svart")).andExpect(noCorrection());
    }

    @Test
    void aCorrectionOfAProjectThatIsStoppedReadsAsLapsed() throws Exception {
        story.starts("2027-Q1");
        story.reports("SALTEN-2027-Q1", "1839", rows(value(project, "Ø1", 150)));
        story.approves("SALTEN-2027-Q1", "1839");
        story.reports("SALTEN-2027-Q1", "1804", rows(value(project, "Ø1", 77)));
        correct("k1839", "139,5", "Ført feil").andExpect(status().is3xxRedirection());

        story.stops(project);

        page("k1839", BEIARN)
                .andExpect(shows("150", "Korreksjon som falt bort uten å bli godkjent: 139,5"))
                .andExpect(content().string(not(containsString("enter på godkjenning"))))
                .andExpect(noCorrection());
        page("k1804", BEIARN.replace("1839", "1804"))
                .andExpect(shows("77", "Falt bort uten å bli godkjent"))
                .andExpect(content().string(not(containsString("Venter på godkjenning"))));
        assertThat(play.open("SALTEN-2027-Q1")).isEmpty();
        assertThat(story.figure(project, "1839", "Ø1").value()).isEqualByComparingTo("150");
        assertThat(story.figure(project, "1839", "Ø1").approved()).isTrue();
    }

    @Test
    void aCorrectionOfAProjectThatIsClosedIsStillApproved() throws Exception {
        story.starts("2027-Q1");
        story.reports("SALTEN-2027-Q1", "1839", rows(value(project, "Ø1", 150)));
        story.approves("SALTEN-2027-Q1", "1839");
        correct("k1839", "139,5", "Ført feil").andExpect(status().is3xxRedirection());

        phases.close(project.project);
        play.jobs();
        story.approves("SALTEN-2027-Q1", "1839");

        assertThat(story.figure(project, "1839", "Ø1").value()).isEqualByComparingTo("139.5");
        page("k1839", BEIARN).andExpect(shows("139,5")).andExpect(noCorrection());
    }

    @Test
    void aRoundThatCannotBeStartedIsRefusedAtItsQuarter() throws Exception {
        start("prosjektleder", "2027-Q3")
                .andExpect(status().isBadRequest())
                .andExpect(shows("quarter-error", "har ikke begynt", "2027-Q2"));
        start("prosjektleder", "våren")
                .andExpect(status().isBadRequest())
                .andExpect(shows("quarter-error", "er ikke et kvartal"));
        start("prosjektleder", "").andExpect(status().isBadRequest()).andExpect(shows("quarter-error"));
        start("prosjektleder", "2026-Q4")
                .andExpect(status().isConflict())
                .andExpect(shows("quarter-error", "Ingenting skal måles i 2026-Q4"));
        start("k1839", "2027-Q1").andExpect(status().isForbidden());
        page("prosjektleder", PAGE).andExpect(shows("Ingen målerunde er startet ennå"));
    }

    @Test
    void aContactCorrectsAnApprovedFigureAndAColleagueApproves() throws Exception {
        story.starts("2027-Q1");
        story.reports("SALTEN-2027-Q1", "1839", rows(value(project, "Ø1", 150)));
        page("k1839", BEIARN).andExpect(shows("150", "Venter på godkjenning")).andExpect(noCorrection());
        story.approves("SALTEN-2027-Q1", "1839");
        page("k1839", BEIARN).andExpect(shows("Godkjent", ">Korriger<"));
        page("d1839", BEIARN).andExpect(shows("Godkjent")).andExpect(noCorrection());
        page("k1839", correction()).andExpect(shows("Tallet nå", "Riktig verdi"));

        correct("k1839", "139,5", "").andExpect(status().isBadRequest()).andExpect(shows("reason-error", "139,5"));
        correct("k1839", "", "Ført feil").andExpect(status().isBadRequest()).andExpect(shows("value-error"));
        correct("k1804", "1", "Ført feil").andExpect(status().isForbidden());
        correct("k1839", "139,5", "Ført feil").andExpect(redirectedUrl(BEIARN + "?quarter=2027-Q1"));
        page("k1839", BEIARN).andExpect(shows("150", "Korreksjon som venter på godkjenning: 139,5", "Ført feil"));
        page("k1804", BEIARN).andExpect(content().string(not(containsString("139,5"))));
        correct("k1839", "140", "En til")
                .andExpect(status().isConflict())
                .andExpect(shows("value-error", "under arbeid"));

        story.approves("SALTEN-2027-Q1", "1839");
        page("k1804", BEIARN).andExpect(shows("139,5", "Korrigert", "Begrunnelse: Ført feil", "Før: 150"));
    }

    @Test
    void anUnknownMunicipalityOrFigureIsNotFound() throws Exception {
        page("k1839", PAGE + "/municipalities/9999").andExpect(status().isNotFound());
        page("k1839", correction()).andExpect(status().isNotFound());
    }

    private String correction() {
        return BEIARN + "/correct?project=" + project.code + "&benefit=Ø1&quarter=2027-Q1";
    }

    private ResultActions correct(String person, String value, String reason) throws Exception {
        return pages.perform(post(BEIARN + "/correct")
                .with(user(person))
                .with(csrf())
                .param("project", project.code)
                .param("benefit", "Ø1")
                .param("quarter", "2027-Q1")
                .param("value", value)
                .param("reason", reason));
    }

    private ResultActions start(String person, String quarter) throws Exception {
        return pages.perform(
                post(PAGE + "/salten/start").with(user(person)).with(csrf()).param("quarter", quarter));
    }

    private ResultActions page(String person, String address) throws Exception {
        return pages.perform(get(address).with(user(person)))
                .andExpect(content().string(not(containsString("??"))));
    }

    private static ResultMatcher noCorrection() {
        return content().string(not(containsString(">Korriger<")));
    }

    private static ResultMatcher shows(String... texts) {
        @SuppressWarnings("unchecked")
        Matcher<String>[] all = new Matcher[texts.length];
        for (int i = 0; i < texts.length; i++) {
            all[i] = containsString(texts[i]);
        }
        return content().string(allOf(all));
    }
}
