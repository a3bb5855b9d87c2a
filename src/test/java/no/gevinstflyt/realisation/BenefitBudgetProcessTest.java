package no.gevinstflyt.realisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.calendar.DailyWork;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.form.Refused.Kind;
import no.gevinstflyt.testing.Mornings;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@ProcessTest
class BenefitBudgetProcessTest {

    private BudgetStory story;

    @Autowired
    private Play play;

    @Autowired
    private Mornings mornings;

    @Autowired
    private DailyWork work;

    @Autowired
    private HistoryService history;

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
    @DisplayName(
            "Asked before the letter, due before it; one takes out, one takes nothing; January: what it really was")
    void aYear() {
        story.at(LocalDate.of(2027, 7, 30));
        mornings.run();
        assertThat(play.open("SALTEN-2028-budget")).isEmpty();
        story.at(LocalDate.of(2027, 8, 2));
        story.morning();
        assertThat(story.asked("SALTEN-2028-budget"))
                .as("both use it by the end of 2028")
                .containsExactly("1804", "1839");
        assertThat(play.task("SALTEN-2028-budget", "take-out-benefit", "1804").due())
                .as("the last second of the last working day before 1 September 2027")
                .isEqualTo(LocalDate.of(2027, 9, 1)
                        .atStartOfDay(ZoneId.of("Europe/Oslo"))
                        .minusSeconds(1)
                        .toInstant());

        play.complete(
                "k1804",
                "SALTEN-2028-budget",
                "take-out-benefit",
                "1804",
                Map.of("takeOuts", List.of(story.cut(500_000))));
        play.complete("k1839", "SALTEN-2028-budget", "take-out-benefit", "1839", Map.of("takeOuts", List.of()));
        assertThat(play.running("SALTEN-2028-budget")).isFalse();
        assertThat(story.takeOuts()).singleElement().satisfies(one -> {
            assertThat(one.amount()).isEqualTo(500_000);
            assertThat(one.from()).as("unless decided otherwise").isEqualTo("2028-01-01");
        });
        assertThat(story.figures("1839").takenOut()).as("nothing is 0").isZero();
        assertThat(story.figures("1804").takenOut()).isEqualTo(500_000);

        story.at(LocalDate.of(2029, 1, 3));
        story.morning();
        OpenTask result = play.task("SALTEN-2028-result", "take-out-benefit", "1804");
        assertThat(play.prefill("k1804", result).at("/takeOuts/0/amount").asLong())
                .as("what was planned is shown")
                .isEqualTo(500_000);
        play.complete("k1804", result, Map.of("takeOuts", List.of(story.cut(450_000))));
        assertThat(story.figures("1804").takenOut()).as("what it really was").isEqualTo(450_000);
        assertThat(story.figures("1804").planned()).isEqualTo(500_000);
    }

    @Test
    @DisplayName("A project that has ended: in January those are asked who planned to take something out of it")
    void endedInTheYear() {
        story.at(LocalDate.of(2027, 8, 2));
        story.morning();
        play.complete(
                "k1804",
                "SALTEN-2028-budget",
                "take-out-benefit",
                "1804",
                Map.of("takeOuts", List.of(story.cut(500_000))));
        play.complete("k1839", "SALTEN-2028-budget", "take-out-benefit", "1839", Map.of("takeOuts", List.of()));
        story.closed();

        story.at(LocalDate.of(2029, 1, 3));
        story.morning();
        assertThat(story.asked("SALTEN-2028-result")).containsExactly("1804");
        assertThat(story.figures("1804").takenOut())
                .as("as long as it isn't known")
                .isEqualTo(500_000);
        play.complete(
                "k1804",
                "SALTEN-2028-result",
                "take-out-benefit",
                "1804",
                Map.of("takeOuts", List.of(story.cut(300_000))));
        assertThat(story.figures("1804").takenOut()).isEqualTo(300_000);
        assertThat(story.figures("1839").actual()).as("not asked is not 0").isNull();
    }

    @Test
    @DisplayName("Two years, every fourth morning, two nodes at once now and then: each year is asked about once")
    void eachOnce() {
        Set<String> before = new HashSet<>(budgets().keySet());
        for (LocalDate day = LocalDate.of(2027, 1, 1); day.isBefore(LocalDate.of(2029, 2, 1)); day = day.plusDays(4)) {
            story.at(day);
            if (day.getDayOfMonth() < 5) {
                mornings.runTwiceAtOnce();
            } else {
                mornings.run();
            }
        }
        assertThat(budgets().entrySet().stream()
                        .filter(instance -> !before.contains(instance.getKey()))
                        .map(Map.Entry::getValue))
                .filteredOn(key -> key.startsWith("SALTEN"))
                .containsExactlyInAnyOrder(
                        "SALTEN-2028-budget", "SALTEN-2027-result", "SALTEN-2029-budget", "SALTEN-2028-result");
    }

    @Test
    @DisplayName("By hand with the same key: once, for a year that makes sense, by the project leader")
    void byHand() {
        story.at(LocalDate.of(2027, 5, 3));
        Due due = new Due("benefit-budget", "salten", "2028");
        assertThat(refused(due, "k1804").kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(new Due("benefit-budget", "salten", "2031"), "prosjektleder")
                        .errors())
                .extracting(FieldError::field, FieldError::arguments)
                .containsExactly(tuple("period", List.of("2031", "2027, 2028")));
        assertThat(refused(new Due("benefit-budget", "helgeland", "2028"), "hprosjektleder")
                        .kind())
                .as("nobody has anything to take out there")
                .isEqualTo(Kind.CONFLICT);
        work.startByHand(due, play.caller("prosjektleder"));
        play.jobs();
        assertThat(story.asked("SALTEN-2028-budget")).containsExactly("1804", "1839");
        assertThat(refused(due, "prosjektleder").kind()).isEqualTo(Kind.CONFLICT);
        story.at(LocalDate.of(2027, 8, 2));
        story.morning();
        assertThat(story.asked("SALTEN-2028-budget"))
                .as("the calendar doesn't ask again")
                .hasSize(2);
    }

    /** The business keys of all that were ever started, by instance. */
    private Map<String, String> budgets() {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey("benefit-budget").list().stream()
                .collect(Collectors.toMap(HistoricProcessInstance::getId, HistoricProcessInstance::getBusinessKey));
    }

    private Refused refused(Due due, String user) {
        return catchThrowableOfType(Refused.class, () -> work.startByHand(due, play.caller(user)));
    }
}
