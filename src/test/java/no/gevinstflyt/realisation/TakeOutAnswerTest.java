package no.gevinstflyt.realisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.calendar.DailyWork;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused.Kind;
import no.gevinstflyt.silence.Confirmation;
import no.gevinstflyt.silence.MunicipalitySilence;
import no.gevinstflyt.silence.Unconfirmed;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@ProcessTest
class TakeOutAnswerTest {

    private BudgetStory story;

    @Autowired
    private Play play;

    @Autowired
    private DailyWork work;

    @Autowired
    private MunicipalitySilence silence;

    @Autowired
    void story(WebApplicationContext beans) {
        story = new BudgetStory(beans);
    }

    @BeforeEach
    void twoMunicipalitiesThatUseTheSolution() {
        story.begin();
    }

    @AfterEach
    void over() {
        story.stopAll();
    }

    @Test
    @DisplayName("Bad rows are refused and the task stays open; more than was measured is taken with a reason")
    void badRows() {
        story.at(LocalDate.of(2027, 5, 3));
        work.startByHand(new Due("benefit-budget", "salten", "2028"), play.caller("prosjektleder"));
        play.jobs();
        OpenTask task = play.task("SALTEN-2028-budget", "take-out-benefit", "1804");
        assertThat(story.fields(task, story.row("Ø1", "budget-cut", 546_001, 2028)))
                .as("half of (5200 − 3250) × 560 is 546 000")
                .containsExactly("takeOuts[0].reason");
        assertThat(story.fields(task, story.row("Ø9", "budget-cut", 1, 2028))).containsExactly("takeOuts[0].benefit");
        assertThat(story.fields(task, story.row("Ø1", "competence", 1, 2028))).containsExactly("takeOuts[0].use");
        assertThat(story.fields(task, story.row("Ø1", "budget-cut", 1, 2029)))
                .containsExactly("takeOuts[0].budgetYear");
        assertThat(story.fields(task, story.row("Ø1", "budget-cut", -1, 2028))).containsExactly("takeOuts[0].amount");
        assertThat(story.fields(task, story.row("Ø1", "budget-cut", 1, 2028), story.row("Ø1", "budget-cut", 2, 2028)))
                .containsExactly("takeOuts[1].use");
        assertThat(play.refused("k1804", task, Map.of()).errors())
                .extracting(FieldError::field)
                .containsExactly("takeOuts");
        assertThat(play.refused("k1839", task, Map.of("takeOuts", List.of())).kind())
                .as("another municipality's")
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(story.takeOuts()).as("nothing is kept").isEmpty();

        Map<String, Object> more = new java.util.HashMap<>(story.row("Ø1", "budget-cut", 600_000, 2028));
        more.put("reason", "Avtalen om innleie er sagt opp fra nyttår.");
        play.complete("k1804", task, Map.of("takeOuts", List.of(more)));
        assertThat(story.takeOuts()).hasSize(1);
    }

    @Test
    @DisplayName("A silent municipality: the project leader goes on without it, which is recorded as not answered")
    void silent() {
        story.at(LocalDate.of(2027, 8, 2));
        story.morning();
        play.complete("k1839", "SALTEN-2028-budget", "take-out-benefit", "1839", Map.of("takeOuts", List.of()));
        story.at(LocalDate.of(2027, 9, 20));
        story.morning();
        OpenTask followUp = play.task("SALTEN-2028-budget", "follow-up-silence", "1804");
        play.complete("prosjektleder", followUp, Map.of("action", "go-on-without"));
        assertThat(play.open("SALTEN-2028-budget")).isEmpty();
        assertThat(play.running("SALTEN-2028-budget")).isFalse();
        assertThat(story.answered()).containsExactly("1839");
        assertThat(story.figures("1804").takenOut()).as("not answered is not 0").isNull();
    }

    @Test
    @DisplayName("Recorded on behalf of a municipality: it says so wherever it shows, until the municipality confirms")
    void onBehalf() throws Exception {
        story.at(LocalDate.of(2027, 8, 2));
        story.morning();
        story.at(LocalDate.of(2027, 9, 20));
        story.morning();
        OpenTask followUp = play.task("SALTEN-2028-budget", "follow-up-silence", "1804");
        play.complete(
                "prosjektleder",
                followUp,
                Map.of(
                        "action",
                        "record",
                        "answeredBy",
                        "Kari Nordmann",
                        "answeredOn",
                        "2027-09-18",
                        "answer",
                        Map.of("takeOuts", List.of(story.cut(500_000)))));

        assertThat(story.figures("1804").onBehalf())
                .isEqualTo(new Unconfirmed("take-out-benefit", "Kari Nordmann", LocalDate.of(2027, 9, 18), null));
        assertThat(story.figures("1839").onBehalf()).isNull();
        assertThat(story.takeOuts()).extracting(TakeOut::answeredBy).containsExactly("Kari Nordmann");
        assertThat(story.page("observator")).contains("Kari Nordmann 18. september 2027", "Ikke bekreftet");
        assertThat(story.paper())
                .contains("etter svar fra Kari Nordmann 18. september 2027", "Ikke bekreftet av kommunen ennå");
        OpenTask confirm = play.task("SALTEN-2028-budget", "confirm-on-behalf", "1804");

        silence.confirm(
                confirm.variables().get("openTaskId").toString(),
                new Confirmation(false, "Bare 400 000"),
                play.caller("k1804"));
        String denied = "at det ikke stemmer: Bare 400 000";
        assertThat(story.figures("1804").onBehalf().denied().comment()).isEqualTo("Bare 400 000");
        assertThat(story.page("prosjektleder")).contains(denied);
        assertThat(story.takeOuts())
                .as("denied, but its comment is for those who read its answers")
                .extracting(takeOut -> takeOut.denied().comment())
                .containsOnlyNulls();
        assertThat(story.page("observator"))
                .contains("etter svar fra Kari Nordmann", "at det ikke stemmer.")
                .doesNotContain("Ikke bekreftet", "Bare 400 000");
        assertThat(story.paper()).contains("at det ikke stemmer.").doesNotContain("Bare 400 000");
        assertThat(story.takeOutsOf("k1804", "1804")).contains(denied);
        assertThat(story.takeOutsOf("k1839", "1804"))
                .contains("at det ikke stemmer.")
                .doesNotContain("Bare 400 000");

        play.complete("k1804", "SALTEN-2028-budget", "confirm-on-behalf", "1804", Map.of("confirmed", true));
        assertThat(story.figures("1804").onBehalf()).isNull();
        assertThat(story.takeOuts()).extracting(TakeOut::answeredBy).containsOnlyNulls();
        assertThat(story.page("observator")).doesNotContain("Kari Nordmann");
    }

    @Test
    @DisplayName("The contact answers anew, also after the leader went on without; the newest counts, the earlier stay")
    void again() throws Exception {
        story.at(LocalDate.of(2027, 8, 2));
        story.morning();
        story.at(LocalDate.of(2027, 9, 20));
        story.morning();
        OpenTask followUp = play.task("SALTEN-2028-budget", "follow-up-silence", "1804");
        play.complete("prosjektleder", followUp, Map.of("action", "go-on-without"));
        play.complete("k1839", "SALTEN-2028-budget", "take-out-benefit", "1839", Map.of("takeOuts", List.of()));

        assertThat(story.again("prosjektleder", "1804")).isEqualTo(403);
        assertThat(story.again("k1839", "1804")).isEqualTo(403);
        assertThat(story.again("k1804", "1804")).isEqualTo(302);
        assertThat(story.again("k1804", "1804")).as("it is asked already").isEqualTo(302);
        play.complete(
                "k1804",
                "SALTEN-2028-budget",
                "take-out-benefit",
                "1804",
                Map.of("takeOuts", List.of(story.cut(500_000))));
        assertThat(play.open("SALTEN-2028-budget")).isEmpty();
        assertThat(story.figures("1804").takenOut()).isEqualTo(500_000);

        assertThat(story.again("k1804", "1804")).isEqualTo(302);
        OpenTask task = play.task("SALTEN-2028-budget", "take-out-benefit", "1804");
        assertThat(play.prefill("k1804", task).at("/takeOuts/0/amount").asLong())
                .isEqualTo(500_000);
        story.at(LocalDate.of(2028, 3, 1));
        story.morning();
        play.complete(
                "prosjektleder",
                play.task("SALTEN-2028-budget", "follow-up-silence", "1804"),
                Map.of("action", "go-on-without"));
        assertThat(story.figures("1804").takenOut())
                .as("what was answered stands until there is a new answer")
                .isEqualTo(500_000);
        assertThat(story.takeOutsOf("observator", "1804"))
                .contains("Skal tas ut", "500\u00a0000\u00a0kr", "Tidligere: Ikke svart")
                .doesNotContain("Endre svaret");
        assertThat(story.takeOutsOf("k1804", "1804")).contains("Endre svaret for 2028");
        assertThat(story.takeOutsOf("hprosjektleder", "1804")).contains("Kommunen har ikke svart på noe ennå");
    }
}
