package no.gevinstflyt.calendar;

import static no.gevinstflyt.measurement.MeasurementStory.rows;
import static no.gevinstflyt.measurement.MeasurementStory.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.measurement.MeasurementStory;
import no.gevinstflyt.testing.Mornings;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Two years of mornings in a collaboration where a solution is in use: some are missed, some come twice, some on two
 * nodes at once. One municipality always answers, one forgets every other quarter, one never answers.
 */
@ProcessTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:two-years-test;DB_CLOSE_DELAY=-1")
@Import(MeasurementStory.class)
class TwoYearsTest {

    private static final LocalDate FIRST = MeasurementStory.GO_LIVE.plusDays(1);
    private static final LocalDate LAST = LocalDate.of(2029, 1, 8);
    private static final int LONGEST_PAUSE_DAYS = 18;
    private static final List<String> QUARTERS =
            List.of("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4", "2028-Q1", "2028-Q2", "2028-Q3", "2028-Q4");
    private static final List<String> BUDGETS =
            List.of("SALTEN-2027-result", "SALTEN-2028-budget", "SALTEN-2028-result", "SALTEN-2029-budget");
    private static final List<String> MUNICIPALITIES = List.of("1804", "1839", "1840");

    @Autowired
    private MeasurementStory story;

    @Autowired
    private Play play;

    @Autowired
    private DailyWork work;

    @Autowired
    private Mornings mornings;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private final Random chance = new Random(4);

    @Test
    void eachThingIsStartedOnceInTwoYears() {
        BenefitStory project = story.inUse(MUNICIPALITIES.toArray(String[]::new));
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1 + chance.nextInt(LONGEST_PAUSE_DAYS))) {
            story.day(day);
            morning();
            play.jobs();
            answer(project);
            takeOut();
        }
        story.day(LAST);
        story.mornings();

        eachRoundOnce();
        eachBudgetOnce();
        eachSilenceOnce();
        assertThat(runtime.createIncidentQuery().list()).isEmpty();
        assertThat(management.createJobQuery().withException().list()).isEmpty();
        assertThat(work.due("salten")).as("left to be started").isEmpty();
    }

    private void morning() {
        switch (chance.nextInt(4)) {
            case 0 -> mornings.runTwiceAtOnce();
            case 1 -> {
                mornings.run();
                mornings.run();
            }
            default -> mornings.run();
        }
    }

    private void answer(BenefitStory project) {
        for (OpenTask task : tasks.open(new Tasks.Query(null, "report-measurements", null, null))) {
            String municipality = task.text("municipality");
            boolean secondHalf =
                    task.businessKey().endsWith("Q2") || task.businessKey().endsWith("Q4");
            if (municipality.equals("1804") || municipality.equals("1839") && secondHalf) {
                List<Map<String, Object>> figures = new ArrayList<>();
                play.prefill("k" + municipality, task)
                        .get("measurements")
                        .findValuesAsText("benefit")
                        .forEach(benefit -> figures.addAll(rows(value(project, benefit, 4))));
                story.reports(task.businessKey(), municipality, figures);
                story.approves(task.businessKey(), municipality);
            }
        }
    }

    private void takeOut() {
        tasks.open(new Tasks.Query(null, "take-out-benefit", "1804", null))
                .forEach(task -> play.complete("k1804", task, Map.of("takeOuts", List.of())));
    }

    private void eachRoundOnce() {
        assertThat(periods("measurement-round")).containsExactlyElementsOf(QUARTERS);
        assertThat(instances("measurement-round"))
                .extracting(HistoricProcessInstance::getBusinessKey)
                .containsExactlyInAnyOrderElementsOf(
                        QUARTERS.stream().map("SALTEN-"::concat).toList());
        assertThat(instances("municipality-measurement"))
                .extracting(instance -> instance.getBusinessKey() + " "
                        + variables(instance, "municipality").get(0))
                .containsExactlyInAnyOrderElementsOf(QUARTERS.stream()
                        .flatMap(quarter -> MUNICIPALITIES.stream().map(number -> "SALTEN-" + quarter + " " + number))
                        .toList());
    }

    private void eachBudgetOnce() {
        assertThat(periods("benefit-budget")).containsExactly("2028", "2029");
        assertThat(periods("benefit-budget-result")).containsExactly("2027", "2028");
        assertThat(instances("benefit-budget"))
                .extracting(HistoricProcessInstance::getBusinessKey)
                .containsExactlyInAnyOrderElementsOf(BUDGETS);
        assertThat(instances("municipality-budget"))
                .extracting(instance -> instance.getBusinessKey() + " "
                        + variables(instance, "municipality").get(0))
                .containsExactlyInAnyOrderElementsOf(BUDGETS.stream()
                        .flatMap(budget -> MUNICIPALITIES.stream().map(number -> budget + " " + number))
                        .toList());
    }

    private void eachSilenceOnce() {
        List<String> noted = periods("municipality-silence").stream()
                .map(period -> period.split("/")[1])
                .toList();
        List<String> started = instances("municipality-silence").stream()
                .flatMap(instance -> variables(instance, "openTaskId").stream())
                .toList();
        assertThat(started).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(noted);
        assertThat(periods("municipality-silence"))
                .extracting(period -> period.substring(0, 4))
                .as("whose silence was followed up")
                .contains("1839", "1840")
                .doesNotContain("1804");
    }

    private List<String> periods(String kind) {
        return jdbc.sql("select period from calendar_start where kind = ? order by period")
                .param(kind)
                .query(String.class)
                .list();
    }

    private List<HistoricProcessInstance> instances(String process) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .list();
    }

    private List<String> variables(HistoricProcessInstance instance, String name) {
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName(name)
                .list()
                .stream()
                .map(HistoricVariableInstance::getValue)
                .map(String::valueOf)
                .toList();
    }
}
