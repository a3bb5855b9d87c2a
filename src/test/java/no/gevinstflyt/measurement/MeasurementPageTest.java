package no.gevinstflyt.measurement;

import static no.gevinstflyt.measurement.MeasurementStory.rows;
import static no.gevinstflyt.measurement.MeasurementStory.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.testing.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The one page on which a municipality reports for all its projects, and the page on which another approves. */
@MeasurementTest
class MeasurementPageTest {

    private static final String KEY = "SALTEN-2027-Q3";

    @Autowired
    MeasurementStory story;

    @Autowired
    Play play;

    @Autowired
    Measurements measurements;

    @Autowired
    WebApplicationContext context;

    private MockMvc http;
    private BenefitStory one;
    private BenefitStory other;
    private OpenTask task;

    @BeforeEach
    void aContactIsAskedOnceForTwoProjects() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        story.anew();
        one = story.inUse("1839");
        other = story.inUse("1839");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        story.reports("SALTEN-2027-Q1", "1839", rows(value(one, "Ø1", 141.25), value(other, "Ø1", 150)));
        story.approves("SALTEN-2027-Q1", "1839");
        story.after("2027-Q3");
        story.starts("2027-Q3");
        task = story.toReport(KEY, "1839");
    }

    private String page(String person, OpenTask shown) throws Exception {
        MockHttpServletResponse response = http.perform(
                        get("/portal/tasks/" + shown.id()).with(user(person)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockMultipartHttpServletRequestBuilder answer(String value, boolean unchanged) {
        MockMultipartHttpServletRequestBuilder post = multipart("/portal/tasks/" + task.id());
        post.param("measurements[0].project", one.code)
                .param("measurements[0].benefit", "Ø1")
                .param("measurements[0].value", value)
                .param("measurements[1].project", other.code)
                .param("measurements[1].benefit", "Ø1")
                .with(user("k1839"))
                .with(csrf());
        if (unchanged) {
            post.param("measurements[1].unchanged", "true");
        }
        return post;
    }

    @Test
    void onePageShowsAllProjectsWithWhatIsKnown() throws Exception {
        String page = page("k1839", task);
        assertThat(page)
                .contains("Måling for 2027-Q3", "2 målinger, om lag ett minutt")
                .contains("Nullpunkt 170", "Mål 60", "Sist 141,25 i 2027-Q1", "Sist 150 i 2027-Q1")
                .contains("name=\"measurements[1].unchanged\"", "type=\"checkbox\"")
                .contains("name=\"_file.measurements[0]\"")
                .doesNotContain("add:measurements", "remove:measurements");
    }

    @Test
    void aDecimalCommaATickAndAFileAreTakenInOneGo() throws Exception {
        MockHttpServletResponse done = http.perform(answer("139,5", true)
                        .file(new MockMultipartFile(
                                "_file.measurements[0]",
                                "telling.txt",
                                "text/plain",
                                "139,5".getBytes(StandardCharsets.UTF_8)))
                        .param("_do", "complete"))
                .andReturn()
                .getResponse();
        assertThat(done.getStatus()).isEqualTo(302);
        play.jobs();
        OpenTask approve = play.task(KEY, "approve-measurements", "1839");
        assertThat(page("k1839b", approve))
                .contains("139,5 (Timer)", "150 (Timer), uendret siden sist", "Ø1: telling.txt")
                .contains("Forrige godkjente verdi: 141,25");
        assertThat(measurements.newest(one.project))
                .filteredOn(figure -> !figure.approved())
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo("139.5"));
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndTheRestIsKept() throws Exception {
        MockHttpServletResponse wrong = http.perform(answer("139,5", false).param("_do", "complete"))
                .andReturn()
                .getResponse();
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
                .contains("measurements-1-value-error", "value=\"139,5\"");
    }

    @Test
    void aFileThatIsNotWhatItSaysIsSaidBesideItsRow() throws Exception {
        MockHttpServletResponse wrong = http.perform(answer("139,5", true)
                        .file(new MockMultipartFile(
                                "_file.measurements[1]", "bilde.png", "image/png", new byte[] {1, 2}))
                        .param("_do", "complete"))
                .andReturn()
                .getResponse();
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
                .contains("measurements-1-error", "er ikke en PNG-fil");
        assertThat(play.task(KEY, "report-measurements", "1839").id()).isEqualTo(task.id());
    }

    @Test
    void theDraftIsKeptWithItsFile() throws Exception {
        http.perform(answer("12,5", true)
                        .file(new MockMultipartFile(
                                "_file.measurements[0]",
                                "telling.csv",
                                "text/csv",
                                "a;b".getBytes(StandardCharsets.UTF_8)))
                        .param("_do", "draft"))
                .andReturn();
        String page = page("k1839", task);
        assertThat(page).contains("value=\"12,5\"", "telling.csv");
        Matcher withdraw = Pattern.compile("withdraw:\\d+").matcher(page);
        assertThat(withdraw.find()).isTrue();
        http.perform(answer("12,5", true).param("_do", withdraw.group())).andReturn();
        assertThat(page("k1839", task)).contains("value=\"12,5\"").doesNotContain("telling.csv");
        play.complete("k1839", task, Map.of("measurements", rows(value(one, "Ø1", 1), value(other, "Ø1", 2))));
    }
}
