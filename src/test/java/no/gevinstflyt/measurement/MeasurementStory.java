package no.gevinstflyt.measurement;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.BenefitMapping;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.benefit.Salten;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.RollUps.Standing;
import no.gevinstflyt.project.GoLives;
import no.gevinstflyt.project.PlanApproved;
import no.gevinstflyt.project.ProjectStopped;
import no.gevinstflyt.testing.Mornings;
import no.gevinstflyt.testing.Play;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects of Salten whose solutions are in use, and the rounds in which they are measured. */
public class MeasurementStory {

    public static final LocalDate GO_LIVE = LocalDate.of(2027, 1, 4);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    final Play play;
    final JdbcClient jdbc;
    private final Mornings mornings;
    private final RuntimeService runtime;
    private final People people;
    private final BenefitMapping mapping;
    private final GoLives goLives;
    private final ApplicationEventPublisher events;
    private final Rounds rounds;
    private final Measurements measurements;
    private final RollUpTable standings;

    MeasurementStory(
            Play play,
            JdbcClient jdbc,
            Mornings mornings,
            RuntimeService runtime,
            People people,
            BenefitMapping mapping,
            GoLives goLives,
            ApplicationEventPublisher events,
            Rounds rounds,
            Measurements measurements,
            RollUpTable standings) {
        this.play = play;
        this.jdbc = jdbc;
        this.mornings = mornings;
        this.runtime = runtime;
        this.people = people;
        this.mapping = mapping;
        this.goLives = goLives;
        this.events = events;
        this.rounds = rounds;
        this.measurements = measurements;
        this.standings = standings;
    }

    /** Takes away what earlier stories left: nothing is measured, and no round has been. */
    void anew() {
        people.asProduct(() -> {
            runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                    .filter(instance -> instance.getBusinessKey() != null)
                    .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "story over"));
            return null;
        });
        jdbc.sql("update project set state = 'CLOSED'").update();
        for (String table : List.of(
                "measurement_round_report",
                "measurement_evidence_withdrawal",
                "measurement_evidence",
                "measurement_roll_up",
                "measurement_approval",
                "measurement_lapse",
                "measurement",
                "measurement_report",
                "measurement_due",
                "measurement_round",
                "calendar_start")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    /** A project with an approved plan, in use in these municipalities since {@link #GO_LIVE}. */
    public BenefitStory inUse(String... municipalities) {
        BenefitStory story = new BenefitStory(play, runtime, people, jdbc, mapping, events);
        for (String number : municipalities) {
            inUse(story, number, Salten.targets(number));
        }
        return approved(story);
    }

    void inUse(BenefitStory story, String municipality, ObjectNode targets) {
        mapped(story, municipality, targets);
        live(story, municipality);
    }

    /** The municipality's figures are in the plan, and it doesn't use the solution yet. */
    void mapped(BenefitStory story, String municipality, ObjectNode targets) {
        story.mapping(municipality)
                .maps(municipality, targets)
                .assured(municipality)
                .approved(municipality);
    }

    void live(BenefitStory story, String municipality) {
        goLives.plan(story.project, municipality, GO_LIVE);
        goLives.live(story.project, municipality, GO_LIVE);
    }

    BenefitStory approved(BenefitStory story) {
        events.publishEvent(new PlanApproved(story.project, story.code));
        jdbc.sql("update project set phase = 'EXECUTION' where id = ?")
                .param(story.project)
                .update();
        return story;
    }

    /** A project without municipalities, to fill. */
    BenefitStory project() {
        return new BenefitStory(play, runtime, people, jdbc, mapping, events);
    }

    /** The steering group stops the project. */
    void stops(BenefitStory project) {
        jdbc.sql("update project set state = 'STOPPED' where id = ?")
                .param(project.project)
                .update();
        events.publishEvent(new ProjectStopped(project.project, project.code));
        play.jobs();
    }

    /** The calendar runs. */
    public void mornings() {
        mornings.run();
        play.jobs();
    }

    /** The morning after the quarter's last day. */
    void after(String quarter) {
        day(Quarter.parse(quarter).lastDay().plusDays(1));
    }

    public void day(LocalDate day) {
        play.moveTo(day.atTime(9, 0).atZone(OSLO).toInstant());
    }

    /** The project leader starts a round; gives its business key. */
    String starts(String quarter) {
        String key = play.start("prosjektleder", "measurement-round", Map.of("quarter", quarter));
        play.jobs();
        return key;
    }

    /** The refusal that starting a round gives. */
    Refused refusedStart(String quarter) {
        return catchThrowableOfType(Refused.class, () -> starts(quarter));
    }

    /** The newest round of Salten. */
    Round round() {
        return rounds.of("salten").get(0);
    }

    /** The round's day has passed, and what waits for it has been done. */
    void closes() {
        day(round().closesOn().plusDays(1));
        play.jobs();
    }

    /** The municipality leaves the project. */
    void withdraws(BenefitStory project, String municipality) {
        jdbc.sql("update participation set state = 'WITHDRAWN' where project = ? and municipality = ?")
                .params(project.project, municipality)
                .update();
        project.withdraws(municipality);
    }

    /** The municipality has left the task until it is followed up. */
    void silent(String round, String task, String municipality) {
        OpenTask open = play.task(round, task, municipality);
        day(LocalDate.ofInstant(open.due(), OSLO).plusDays(16));
        mornings();
    }

    /** Nobody answers the task, and the project leader goes on without. */
    void goesOnWithout(String round, String task, String municipality) {
        silent(round, task, municipality);
        play.complete("prosjektleder", round, "follow-up-silence", municipality, Map.of("action", "go-on-without"));
        play.pass(Duration.ofMinutes(1));
    }

    /** A municipality's newest figure of a benefit. */
    Figure figure(BenefitStory project, String municipality, String benefit) {
        return measurements.newest(project.project).stream()
                .filter(figure -> figure.municipality().equals(municipality)
                        && figure.benefit().equals(benefit))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    /** How the project's benefits stood in the newest round. */
    List<Standing> standings(BenefitStory project) {
        return standings.of(List.of(project.project), round().quarter());
    }

    /** How many measurements are kept of the project, superseded ones too. */
    long kept(BenefitStory project) {
        return jdbc.sql("select count(*) from measurement where project = ?")
                .param(project.project)
                .query(Long.class)
                .single();
    }

    /** What the task starts with. */
    ObjectNode prefill(String round, String municipality) {
        return play.prefill("k" + municipality, toReport(round, municipality));
    }

    OpenTask toReport(String round, String municipality) {
        return play.task(round, "report-measurements", municipality);
    }

    /** A contact reports. */
    public void reports(String round, String municipality, List<Map<String, Object>> rows) {
        play.complete("k" + municipality, toReport(round, municipality), Map.of("measurements", rows));
    }

    /** The other contact approves. */
    public void approves(String round, String municipality) {
        play.complete("k" + municipality + "b", round, "approve-measurements", municipality, Map.of("approved", true));
    }

    public static Map<String, Object> value(BenefitStory project, String benefit, Object value) {
        return Map.of("project", project.code, "benefit", benefit, "value", value);
    }

    static Map<String, Object> unchanged(BenefitStory project, String benefit) {
        return Map.of("project", project.code, "benefit", benefit, "unchanged", true);
    }

    static Map<String, Object> missing(BenefitStory project, String benefit, String why) {
        return Map.of("project", project.code, "benefit", benefit, "missingReason", why);
    }

    @SafeVarargs
    public static List<Map<String, Object>> rows(Map<String, Object>... rows) {
        return new ArrayList<>(List.of(rows));
    }
}
