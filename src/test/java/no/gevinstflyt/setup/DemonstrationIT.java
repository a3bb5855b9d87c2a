package no.gevinstflyt.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.gevinstflyt.GevinstflytApplication;
import no.gevinstflyt.calendar.DailyWork;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.measurement.Figure;
import no.gevinstflyt.measurement.Measurements;
import no.gevinstflyt.measurement.Round;
import no.gevinstflyt.measurement.Rounds;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectState;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.RolloutState;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first start of the demonstration, whatever the day: projects under way, and nothing left over. */
class DemonstrationIT {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    static Stream<LocalDate> days() {
        return Stream.of(
                LocalDate.now(OSLO),
                LocalDate.of(2027, 1, 2),
                LocalDate.of(2027, 7, 1),
                LocalDate.of(2028, 10, 1),
                LocalDate.of(2027, 12, 31));
    }

    @AfterEach
    void presentAgain() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @MethodSource("days")
    void leavesProjectsUnderWay(LocalDate today) {
        Instant now = today.atTime(LocalTime.of(0, 20)).atZone(OSLO).toInstant();
        ClockUtil.setCurrentTime(Date.from(now));
        try (ConfigurableApplicationContext application = start(today)) {
            ClockUtil.setCurrentTime(Date.from(now));
            JdbcClient jdbc = application.getBean(JdbcClient.class);
            projects(application.getBean(Projects.class), jdbc);
            measured(application, today);
            nothingLeft(application, today);
            somethingToDo(application);
            assertThat(jdbc.sql("select count(*) from ACT_HI_TASKINST where START_TIME_ > ? or END_TIME_ > ?")
                            .params(Date.from(now), Date.from(now))
                            .query(Long.class)
                            .single())
                    .as("nothing happens after the first start")
                    .isZero();
        }
    }

    private static ConfigurableApplicationContext start(LocalDate today) {
        return new SpringApplicationBuilder(GevinstflytApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:demonstration-" + today,
                        "--camunda.bpm.job-execution.enabled=false");
    }

    private static void projects(Projects projects, JdbcClient jdbc) {
        List<Project> all = jdbc.sql("select code from project order by id").query(String.class).list().stream()
                .map(code -> projects.byCode(code).orElseThrow())
                .toList();
        assertThat(all).extracting(Project::state).containsOnly(ProjectState.RUNNING);
        assertThat(all)
                .extracting(Project::phase)
                .containsExactly(Phase.REALISATION, Phase.EXECUTION, Phase.PLANNING, Phase.IDEA);
        assertThat(all).extracting(Project::title).allMatch(title -> title.endsWith("(eksempel)"));
        assertThat(projects.participations(all.get(1).id()))
                .extracting(one -> one.rolloutState())
                .containsExactlyInAnyOrder(rolloutStates());
    }

    private static RolloutState[] rolloutStates() {
        List<RolloutState> states = new ArrayList<>(List.of(RolloutState.ACCEPTED, RolloutState.ACCEPTED));
        states.add(RolloutState.LIVE);
        IntStream.range(0, 7).forEach(one -> states.add(RolloutState.PLANNED));
        return states.toArray(RolloutState[]::new);
    }

    private static void measured(ConfigurableApplicationContext application, LocalDate today) {
        Quarter last = Quarter.of(today).plus(-1);
        assertThat(application.getBean(Rounds.class).of("salten"))
                .as("the quarters up to the last that ended, the newest first")
                .extracting(Round::quarter)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 7)
                        .mapToObj(back -> last.plus(-back))
                        .toList());
        assertThat(application.getBean(Rounds.class).of("salten")).allMatch(Round::closed);
        long project = application
                .getBean(JdbcClient.class)
                .sql("select min(id) from project")
                .query(Long.class)
                .single();
        List<Figure> figures = application.getBean(Measurements.class).newest(project);
        assertThat(figures).allMatch(Figure::approved);
        assertThat(figures)
                .filteredOn(figure -> figure.value() == null)
                .singleElement()
                .satisfies(figure -> assertThat(figure.missingReason()).isNotBlank());
        assertThat(figures)
                .as("one figure is corrected")
                .filteredOn(figure -> figure.kind() == Figure.Kind.RESTATEMENT)
                .singleElement()
                .satisfies(figure -> assertThat(figure.supersedes()).isNotNull());
        assertThat(figures)
                .extracting(Figure::municipality)
                .containsOnly("1804", "1836", "1837", "1838", "1839", "1840", "1841", "1845", "1848", "1875");
    }

    private static void somethingToDo(ConfigurableApplicationContext application) {
        Tasks tasks = application.getBean(Tasks.class);
        People people = application.getBean(People.class);
        for (String account : List.of("prosjektleder", "styringsleder", "k1804", "d1804", "k1839")) {
            assertThat(tasks.of(people.find(account).orElseThrow(), 10))
                    .as("tasks of %s", account)
                    .isNotEmpty();
        }
    }

    private static void nothingLeft(ConfigurableApplicationContext application, LocalDate today) {
        RuntimeService runtime = application.getBean(RuntimeService.class);
        ManagementService management = application.getBean(ManagementService.class);
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(management.createJobQuery().withException().count()).isZero();
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKeyIn("measurement-round", "municipality-measurement", "benefit-budget")
                        .count())
                .isZero();
        assertThat(application.getBean(DailyWork.class).due("salten"))
                .as("what is due this month only")
                .extracting(Due::key)
                .isSubsetOf("benefit-budget-result:salten:" + (today.getYear() - 1))
                .satisfies(due ->
                        assertThat(due.isEmpty() || today.getMonthValue() == 1).isTrue());
    }
}
