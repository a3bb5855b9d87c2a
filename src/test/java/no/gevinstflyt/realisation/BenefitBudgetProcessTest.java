package no.gevinstflyt.realisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.calendar.DailyWork;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.form.Refused.Kind;
import no.gevinstflyt.project.GoLives;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectPhases;
import no.gevinstflyt.project.ProjectStory;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.testing.Mornings;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class BenefitBudgetProcessTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Autowired
    private Play play;

    @Autowired
    private Mornings mornings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectPhases phases;

    @Autowired
    private GoLives goLives;

    @Autowired
    private DailyWork work;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TakeOuts takeOuts;

    @Autowired
    private Realisations realisations;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    private Project project;

    @BeforeEach
    void twoMunicipalitiesThatUseTheSolution() {
        stopOthers();
        jdbc.sql("delete from calendar_start where kind like 'benefit-budget%'").update();
        jdbc.sql("delete from take_out").update();
        jdbc.sql("delete from take_out_answer").update();
        at(LocalDate.of(2026, 11, 23));
        ProjectStory story = ProjectStory.planning(play, jdbc, Map.of(), "1804", "1839")
                .commits("1804", "1839")
                .maps("1804", "1839")
                .privacy()
                .plan()
                .gate("approved", "BP3");
        project = projects.byCode(story.code).orElseThrow();
        goLives.plan(project.id(), "1804", LocalDate.of(2027, 1, 15));
        goLives.live(project.id(), "1804", LocalDate.of(2027, 1, 15));
        goLives.plan(project.id(), "1839", LocalDate.of(2028, 3, 1));
        measure("1804", "Ø1", "2027-Q1", "3250");
    }

    @AfterEach
    void stopOthers() {
        jdbc.sql("update project set state = 'STOPPED' where collaboration = 'salten' and state = 'RUNNING'")
                .update();
        runtime.createProcessInstanceQuery().processDefinitionKey("benefit-budget").list().stream()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test is over"));
    }

    @Test
    @DisplayName(
            "Asked before the letter, due before it; one takes out, one takes nothing; January: what it really was")
    void aYear() {
        at(LocalDate.of(2027, 7, 30));
        mornings.run();
        assertThat(play.open("SALTEN-2028-budget")).isEmpty();
        at(LocalDate.of(2027, 8, 2));
        mornings.run();
        play.jobs();
        assertThat(asked("SALTEN-2028-budget"))
                .as("both use it by the end of 2028")
                .containsExactly("1804", "1839");
        assertThat(play.task("SALTEN-2028-budget", "take-out-benefit", "1804").due())
                .as("the last second of the last working day before 1 September 2027")
                .isEqualTo(LocalDate.of(2027, 9, 1)
                        .atStartOfDay(OSLO)
                        .minusSeconds(1)
                        .toInstant());

        play.complete(
                "k1804", "SALTEN-2028-budget", "take-out-benefit", "1804", Map.of("takeOuts", List.of(cut(500_000))));
        play.complete("k1839", "SALTEN-2028-budget", "take-out-benefit", "1839", Map.of("takeOuts", List.of()));
        assertThat(play.running("SALTEN-2028-budget")).isFalse();
        assertThat(takeOuts.of(project.id())).singleElement().satisfies(one -> {
            assertThat(one.amount()).isEqualTo(500_000);
            assertThat(one.from()).as("unless decided otherwise").isEqualTo("2028-01-01");
        });
        assertThat(figures("1839").takenOut()).as("nothing is 0").isZero();
        assertThat(figures("1804").takenOut()).isEqualTo(500_000);

        at(LocalDate.of(2029, 1, 3));
        mornings.run();
        play.jobs();
        OpenTask result = play.task("SALTEN-2028-result", "take-out-benefit", "1804");
        assertThat(prefilled(result, "k1804").at("/takeOuts/0/amount").asLong())
                .as("what was planned is shown")
                .isEqualTo(500_000);
        play.complete("k1804", result, Map.of("takeOuts", List.of(cut(450_000))));
        assertThat(figures("1804").takenOut()).as("what it really was").isEqualTo(450_000);
        assertThat(figures("1804").planned()).isEqualTo(500_000);
    }

    @Test
    @DisplayName("Two years, every fourth morning, two nodes at once now and then: each year is asked about once")
    void eachOnce() {
        Set<String> before = new HashSet<>(budgets().keySet());
        for (LocalDate day = LocalDate.of(2027, 1, 1); day.isBefore(LocalDate.of(2029, 2, 1)); day = day.plusDays(4)) {
            at(day);
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
        at(LocalDate.of(2027, 5, 3));
        Due due = new Due("benefit-budget", "salten", "2028");
        assertThat(refused(due, "k1804").kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(new Due("benefit-budget", "salten", "2031"), "prosjektleder")
                        .errors())
                .extracting(FieldError::field, FieldError::arguments)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("period", List.of("2031", "2027, 2028")));
        assertThat(refused(new Due("benefit-budget", "helgeland", "2028"), "hprosjektleder")
                        .kind())
                .as("nobody has anything to take out there")
                .isEqualTo(Kind.CONFLICT);
        work.startByHand(due, play.caller("prosjektleder"));
        play.jobs();
        assertThat(asked("SALTEN-2028-budget")).containsExactly("1804", "1839");
        assertThat(refused(due, "prosjektleder").kind()).isEqualTo(Kind.CONFLICT);
        at(LocalDate.of(2027, 8, 2));
        mornings.run();
        play.jobs();
        assertThat(asked("SALTEN-2028-budget"))
                .as("the calendar doesn't ask again")
                .hasSize(2);
    }

    @Test
    @DisplayName("Bad rows are refused and the task stays open; more than was measured is taken with a reason")
    void badRows() {
        at(LocalDate.of(2027, 5, 3));
        work.startByHand(new Due("benefit-budget", "salten", "2028"), play.caller("prosjektleder"));
        play.jobs();
        OpenTask task = play.task("SALTEN-2028-budget", "take-out-benefit", "1804");
        assertThat(fields(task, row("Ø1", "budget-cut", 546_001, 2028)))
                .as("half of (5200 − 3250) × 560 is 546 000")
                .containsExactly("takeOuts[0].reason");
        assertThat(fields(task, row("Ø9", "budget-cut", 1, 2028))).containsExactly("takeOuts[0].benefit");
        assertThat(fields(task, row("Ø1", "competence", 1, 2028))).containsExactly("takeOuts[0].use");
        assertThat(fields(task, row("Ø1", "budget-cut", 1, 2029))).containsExactly("takeOuts[0].budgetYear");
        assertThat(fields(task, row("Ø1", "budget-cut", -1, 2028))).containsExactly("takeOuts[0].amount");
        assertThat(fields(task, row("Ø1", "budget-cut", 1, 2028), row("Ø1", "budget-cut", 2, 2028)))
                .containsExactly("takeOuts[1].use");
        assertThat(play.refused("k1804", task, Map.of()).errors())
                .extracting(FieldError::field)
                .containsExactly("takeOuts");
        assertThat(play.refused("k1839", task, Map.of("takeOuts", List.of())).kind())
                .as("another municipality's")
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(takeOuts.of(project.id())).as("nothing is kept").isEmpty();

        Map<String, Object> more = new java.util.HashMap<>(row("Ø1", "budget-cut", 600_000, 2028));
        more.put("reason", "Avtalen om innleie er sagt opp fra nyttår.");
        play.complete("k1804", task, Map.of("takeOuts", List.of(more)));
        assertThat(takeOuts.of(project.id())).hasSize(1);
    }

    @Test
    @DisplayName("A silent municipality: the project leader goes on without it, which is recorded as not answered")
    void silent() {
        at(LocalDate.of(2027, 8, 2));
        mornings.run();
        play.jobs();
        play.complete("k1839", "SALTEN-2028-budget", "take-out-benefit", "1839", Map.of("takeOuts", List.of()));
        at(LocalDate.of(2027, 9, 20));
        mornings.run();
        play.jobs();
        OpenTask followUp = play.task("SALTEN-2028-budget", "follow-up-silence", "1804");
        play.complete("prosjektleder", followUp, Map.of("action", "go-on-without"));
        assertThat(play.open("SALTEN-2028-budget")).isEmpty();
        assertThat(play.running("SALTEN-2028-budget")).isFalse();
        assertThat(takeOuts.answered("salten", 2028, BudgetStage.BUDGET)).containsExactly("1839");
        assertThat(figures("1804").takenOut()).as("not answered is not 0").isNull();
    }

    /** The business keys of all that were ever started, by instance. */
    private Map<String, String> budgets() {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey("benefit-budget").list().stream()
                .collect(Collectors.toMap(HistoricProcessInstance::getId, HistoricProcessInstance::getBusinessKey));
    }

    private FourFigures figures(String municipality) {
        return realisations.figures(project, play.caller("prosjektleder"), 2028).stream()
                .filter(row -> row.municipality().equals(municipality)
                        && row.benefit().code().equals("Ø1"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> asked(String key) {
        return play.openTasks(key).stream()
                .filter(task -> task.key().equals("take-out-benefit"))
                .map(task -> task.municipality().orElseThrow())
                .sorted()
                .toList();
    }

    private JsonNode prefilled(OpenTask task, String user) {
        return tasks.handler(task.key())
                .orElseThrow()
                .prefill(new TaskContext(task, play.caller(user), Optional.empty()));
    }

    private Map<String, Object> cut(long amount) {
        return row("Ø1", "budget-cut", amount, 2028);
    }

    private Map<String, Object> row(String benefit, String use, long amount, int year) {
        return Map.of(
                "project",
                project.code(),
                "benefit",
                benefit,
                "use",
                use,
                "amount",
                amount,
                "budgetYear",
                year,
                "budgetLine",
                "1201 Folkeregister");
    }

    @SafeVarargs
    private List<String> fields(OpenTask task, Map<String, Object>... rows) {
        return play.refused("k1804", task, Map.of("takeOuts", List.of(rows))).errors().stream()
                .map(FieldError::field)
                .toList();
    }

    private Refused refused(Due due, String user) {
        return catchThrowableOfType(Refused.class, () -> work.startByHand(due, play.caller(user)));
    }

    /** An approved measurement, as a round leaves it. */
    private void measure(String municipality, String benefit, String quarter, String value) {
        jdbc.sql(
                        """
                        insert into measurement_round (collaboration, quarter, opened_at, due_on, closes_on)
                        select 'salten', :quarter, current_timestamp, date '2027-04-21', date '2027-05-05'
                         where not exists (select 1 from measurement_round
                                            where collaboration = 'salten' and quarter = :quarter)""")
                .param("quarter", quarter)
                .update();
        jdbc.sql(
                        """
                        insert into measurement_report (round, municipality, kind, reported_by, reported_at, late)
                        select id, :municipality, 'ANSWER', 'k1804', current_timestamp, false from measurement_round
                         where collaboration = 'salten' and quarter = :quarter""")
                .param("municipality", municipality)
                .param("quarter", quarter)
                .update();
        jdbc.sql(
                        """
                        insert into measurement (report, project, municipality, benefit, quarter, measured, unchanged)
                        select max(id), :project, :municipality, :benefit, :quarter, cast(:value as numeric), false
                          from measurement_report""")
                .param("project", project.id())
                .param("municipality", municipality)
                .param("benefit", benefit)
                .param("quarter", quarter)
                .param("value", value)
                .update();
        jdbc.sql(
                        """
                        insert into measurement_approval (report, approved, decided_by, decided_at)
                        select max(id), true, 'k1804b', current_timestamp from measurement_report""")
                .update();
    }

    private void at(LocalDate day) {
        play.moveTo(day.atTime(LocalTime.of(9, 0)).atZone(OSLO).toInstant());
    }
}
