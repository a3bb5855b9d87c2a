package no.gevinstflyt.rollout;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectStory;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.testing.Play;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps that every story about a rollout goes through. */
class RolloutStory {

    static final String LEADER = "prosjektleder";

    /** What stories are made with. */
    static class Stage {

        final Play play;
        final JdbcClient jdbc;
        final Projects projects;
        final RuntimeService runtimeService;
        final People people;
        final Clock clock;

        Stage(BeanFactory beans) {
            this.play = beans.getBean(Play.class);
            this.jdbc = beans.getBean(JdbcClient.class);
            this.projects = beans.getBean(Projects.class);
            this.runtimeService = beans.getBean(RuntimeService.class);
            this.people = beans.getBean(People.class);
            this.clock = beans.getBean(Clock.class);
        }

        /** A rollout whose dates are to be planned; without a national solution. */
        RolloutStory rollout(String course, List<String> withoutBaseline, String... municipalities) {
            String code = ProjectStory.approved(play, jdbc, course, withoutBaseline, municipalities).code;
            Project project = projects.byCode(code).orElseThrow();
            nationalSolution(project, "NONE");
            Map<String, Object> variables = new HashMap<>();
            variables.put("projectId", project.id());
            variables.put("projectCode", code);
            variables.put("projectTitle", project.title());
            variables.put("collaboration", project.collaboration());
            variables.put("course", course);
            people.asProduct(() -> runtimeService.startProcessInstanceByKey("rollout", code, variables));
            play.jobs();
            return new RolloutStory(this, project);
        }

        /** The same in a project whose whole course goes on. */
        RolloutStory whole(String course, String... municipalities) {
            String code = ProjectStory.approved(play, jdbc, course, municipalities).code;
            Project project = projects.byCode(code).orElseThrow();
            nationalSolution(project, "NONE");
            play.complete(LEADER, code, "start-execution", Map.of("startDate", today().toString()));
            return new RolloutStory(this, project);
        }

        void nationalSolution(Project project, String answer) {
            jdbc.sql("update project_idea set national_solution = ? where project = ?")
                    .params(answer, project.id())
                    .update();
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    final Project project;
    final String code;
    private final Stage stage;

    private RolloutStory(Stage stage, Project project) {
        this.stage = stage;
        this.project = project;
        this.code = project.code();
    }

    /** All municipalities on the same day, so many days from now. */
    RolloutStory planned(int days, String... municipalities) {
        Map<String, Object> dates = new HashMap<>();
        for (String number : municipalities) {
            dates.put(number, Map.of("date", day(days), "wave", 1));
        }
        stage.play.complete(LEADER, code, "plan-rollout", Map.of("dates", dates));
        return this;
    }

    RolloutStory trained(String municipality) {
        return does(municipality, "train-staff", Map.of("trained", 4, "toBeTrained", 5));
    }

    /** A privacy assessment after which nothing more is required. */
    RolloutStory nothingPersonal(String municipality) {
        return does(municipality, "assess-privacy", assessment(false, "low"));
    }

    /** Goes the whole way to an accepted delivery, on the day. */
    RolloutStory rolledOut(String municipality) {
        return nothingPersonal(municipality)
                .trained(municipality)
                .does(municipality, "confirm-go-live", Map.of("live", true))
                .does(municipality, "accept-delivery", Map.of("accepted", true));
    }

    /** The steering group's case is prepared, advised on, and decided. */
    RolloutStory gate(String decision, String... gates) {
        return gateBy(LEADER, decision, gates);
    }

    RolloutStory gateBy(String preparer, String decision, String... gates) {
        Map<String, Object> checklist = new HashMap<>();
        for (String gate : gates) {
            stage.jdbc
                    .sql("select item from gate_item where gate = ?")
                    .param(gate)
                    .query(String.class)
                    .list()
                    .forEach(item -> checklist.put(item, Map.of("answer", "yes")));
        }
        stage.play.complete(
                preparer,
                code,
                "prepare-gate",
                Map.of("checklist", checklist, "recommendation", "Prosjektet avsluttes."));
        stage.play.complete("ressurs1", code, "advise-gate", Map.of("advice", "recommend"));
        stage.play.complete(
                "styringsleder", code, "decide-gate", Map.of("decision", decision, "reason", "Begrunnelse."));
        return this;
    }

    static Map<String, Object> assessment(boolean personalData, String risk, String... criteria) {
        return Map.of(
                "riskAssessed",
                true,
                "personalData",
                personalData,
                "criteriaMet",
                List.of(criteria),
                "residualRisk",
                risk,
                "approvedBy",
                "Dag Direktør");
    }

    RolloutStory does(String municipality, String task, Map<String, Object> answer) {
        stage.play.complete("k" + municipality, code, task, municipality, answer);
        return this;
    }

    Refused refused(String municipality, String task, Map<String, Object> answer) {
        return stage.play.refused("k" + municipality, task(municipality, task), answer);
    }

    OpenTask task(String municipality, String task) {
        return stage.play.task(code, task, municipality);
    }

    /** The day so many days from now has begun. */
    RolloutStory dayComes(int days) {
        stage.play.moveTo(stage.today()
                .plusDays(days)
                .atTime(LocalTime.of(6, 0))
                .atZone(stage.clock.getZone())
                .toInstant());
        stage.play.jobs();
        return this;
    }

    /** Keys of the municipality's open tasks, sorted. */
    List<String> open(String municipality) {
        return stage.play.openTasks(code).stream()
                .filter(task -> task.municipality().filter(municipality::equals).isPresent())
                .map(OpenTask::key)
                .sorted()
                .toList();
    }

    Participation participation(String municipality) {
        return stage.projects.participation(project.id(), municipality).orElseThrow();
    }

    String day(int fromNow) {
        return stage.today().plusDays(fromNow).toString();
    }

    /** Whether the process of the whole rollout is over. */
    boolean over() {
        return stage.runtimeService
                        .createProcessInstanceQuery()
                        .processDefinitionKey("rollout")
                        .processInstanceBusinessKey(code)
                        .count()
                == 0;
    }
}
