package no.gevinstflyt.realisation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.project.GoLives;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectStory;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.testing.Mornings;
import no.gevinstflyt.testing.Play;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * A project of Salten that Bodø has in use since 15 January 2027 and Beiarn is to have from 1 March 2028; and the
 * municipalities' budgets. Bodø has measured the first quarter.
 */
class BudgetStory {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Play play;
    private final Mornings mornings;
    private final JdbcClient jdbc;
    private final Projects projects;
    private final GoLives goLives;
    private final TakeOuts takeOuts;
    private final BudgetAnswers answers;
    private final Realisations realisations;
    private final FigureSection section;
    private final RuntimeService runtime;
    private final MockMvc http;
    private Project project;

    BudgetStory(WebApplicationContext beans) {
        this.play = beans.getBean(Play.class);
        this.mornings = beans.getBean(Mornings.class);
        this.jdbc = beans.getBean(JdbcClient.class);
        this.projects = beans.getBean(Projects.class);
        this.goLives = beans.getBean(GoLives.class);
        this.takeOuts = beans.getBean(TakeOuts.class);
        this.answers = beans.getBean(BudgetAnswers.class);
        this.realisations = beans.getBean(Realisations.class);
        this.section = beans.getBean(FigureSection.class);
        this.runtime = beans.getBean(RuntimeService.class);
        this.http = MockMvcBuilders.webAppContextSetup(beans)
                .apply(springSecurity())
                .build();
    }

    void begin() {
        stopAll();
        jdbc.sql("delete from calendar_start where kind like 'benefit-budget%'").update();
        jdbc.sql("delete from take_out").update();
        jdbc.sql("delete from take_out_asked").update();
        jdbc.sql("delete from take_out_answer").update();
        jdbc.sql("delete from silence_follow_up where task_key = 'take-out-benefit'")
                .update();
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

    void stopAll() {
        jdbc.sql("update project set state = 'STOPPED' where collaboration = 'salten' and state = 'RUNNING'")
                .update();
        runtime
                .createProcessInstanceQuery()
                .processDefinitionKeyIn("benefit-budget", "municipality-budget")
                .list()
                .stream()
                .filter(instance -> instance.getRootProcessInstanceId().equals(instance.getId()))
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test is over"));
    }

    Project project() {
        return project;
    }

    /** The project has been followed to its end. */
    void closed() {
        jdbc.sql("update project set state = 'CLOSED' where id = ?")
                .param(project.id())
                .update();
    }

    /** Each municipality has measured all that it has agreed. */
    void measureAll() {
        realisations.figures(project, 2028).stream()
                .filter(row -> row.agreed() != null && row.benefit().indicator() != null)
                .forEach(row -> measure(row.municipality(), row.benefit().code(), "2027-Q2", "4"));
    }

    /** A round has asked the municipality for these benefits. */
    void asked(String municipality, String quarter, String... benefits) {
        for (String benefit : benefits) {
            jdbc.sql(
                            """
                            insert into measurement_due (round, municipality, project, benefit, seq)
                            select id, :municipality, :project, :benefit, 0 from measurement_round
                             where collaboration = 'salten' and quarter = :quarter""")
                    .param("municipality", municipality)
                    .param("project", project.id())
                    .param("benefit", benefit)
                    .param("quarter", quarter)
                    .update();
        }
    }

    void at(LocalDate day) {
        play.moveTo(day.atTime(LocalTime.of(9, 0)).atZone(OSLO).toInstant());
    }

    /** The calendar runs, and what it starts. */
    void morning() {
        mornings.run();
        play.jobs();
    }

    FourFigures figures(String municipality) {
        return realisations.figures(project, play.caller("prosjektleder"), 2028).stream()
                .filter(row -> row.municipality().equals(municipality)
                        && row.benefit().code().equals("Ø1"))
                .findFirst()
                .orElseThrow();
    }

    List<TakeOut> takeOuts() {
        return takeOuts.of(project, null);
    }

    /** Who has answered for the budget of 2028. */
    List<String> answered() {
        return answers.of(project, 2028, number -> false).stream()
                .filter(answer -> answer.stage() == BudgetStage.BUDGET)
                .map(BudgetAnswer::municipality)
                .toList();
    }

    /** The page of the project's realisation in 2028, as the person reads it. */
    String page(String reader) throws Exception {
        return http.perform(get("/portal/projects/" + project.code() + "/realisation?year=2028")
                        .with(user(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** The page of what the municipality takes out, as the person reads it. */
    String takeOutsOf(String reader, String municipality) throws Exception {
        return http.perform(
                        get("/portal/take-outs/municipalities/" + municipality).with(user(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** The person asks on that page to answer for the budget of 2028 anew. */
    int again(String person, String municipality) throws Exception {
        int status = http.perform(post("/portal/take-outs/municipalities/" + municipality)
                        .param("collaboration", "salten")
                        .param("year", "2028")
                        .param("stage", "budget")
                        .with(user(person))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
        play.jobs();
        return status;
    }

    /** What the papers say of the figures in 2028. */
    String paper() {
        at(LocalDate.of(2028, 2, 1));
        return section.section(project).toString();
    }

    List<String> asked(String key) {
        return play.openTasks(key).stream()
                .filter(task -> task.key().equals("take-out-benefit"))
                .map(task -> task.municipality().orElseThrow())
                .sorted()
                .toList();
    }

    Map<String, Object> cut(long amount) {
        return row("Ø1", "budget-cut", amount, 2028);
    }

    Map<String, Object> row(String benefit, String use, long amount, int year) {
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
    final List<String> fields(OpenTask task, Map<String, Object>... rows) {
        return play.refused("k1804", task, Map.of("takeOuts", List.of(rows))).errors().stream()
                .map(FieldError::field)
                .toList();
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
}
