package no.gevinstflyt.setup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import no.gevinstflyt.engine.deployment.Rehearsal;
import org.jspecify.annotations.Nullable;

/** Where the acts of a sample project are played: its clock only goes forward, and never beyond the real time. */
class SampleStage {

    private static final String CHAIR = "styringsleder";
    private static final String LEADER = "prosjektleder";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Rehearsal rehearsal;
    private final Instant present;
    private final ZoneId zone;
    private Duration pace = Duration.ofDays(1);
    private Instant now;
    private String code = "";

    SampleStage(Rehearsal rehearsal, LocalDate begin, ZonedDateTime present) {
        this.rehearsal = rehearsal;
        this.present = present.toInstant();
        this.zone = present.getZone();
        this.now = begin.atTime(MORNING).atZone(zone).toInstant();
        move(now);
    }

    static ObjectNode answer() {
        return JSON.createObjectNode();
    }

    /** How much time passes from step to step. */
    void pace(Duration time) {
        pace = time;
    }

    /** The morning of the day, unless it is later already; what has become due by then is done. */
    void on(LocalDate day) {
        move(day.atTime(MORNING).atZone(zone).toInstant());
        rehearsal.runJobs();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** The day on which the demonstration begins to serve. */
    LocalDate lastDay() {
        return LocalDate.ofInstant(present, zone);
    }

    void start(ObjectNode form) {
        code = rehearsal.start(LEADER, "joint-project", form);
    }

    void leader(String task, ObjectNode answer) {
        step(LEADER, task, null, answer);
    }

    void contact(String task, String municipality, ObjectNode answer) {
        step("k" + municipality, task, municipality, answer);
    }

    void step(String user, String task, @Nullable String municipality, ObjectNode answer) {
        step(code, user, task, municipality, answer);
    }

    /** A step in something else than the project: a measurement round, a benefit budget. */
    void step(String key, String user, String task, @Nullable String municipality, ObjectNode answer) {
        move(now.plus(pace));
        rehearsal.complete(user, key, task, municipality, answer);
    }

    ObjectNode prefill(String user, String task) {
        return prefill(code, user, task, null);
    }

    ObjectNode prefill(String key, String user, String task, @Nullable String municipality) {
        return rehearsal.prefill(user, key, task, municipality);
    }

    /** A decision point, from the prepared case to the approval. */
    void gate(@Nullable String recommendation) {
        ObjectNode prepared = answer().put("recommendation", recommendation);
        ObjectNode checklist = prepared.putObject("checklist");
        rehearsal
                .items(LEADER, code, "prepare-gate", "checklist")
                .forEach(item -> checklist.putObject(item).put("answer", "yes"));
        leader("prepare-gate", prepared);
        step("ressurs2", "advise-gate", null, answer().put("advice", "recommend"));
        step(
                CHAIR,
                "decide-gate",
                null,
                answer().put("decision", "approved")
                        .put("votesFor", 3)
                        .put("votesAgainst", 0)
                        .put("present", "Stine Styringsleder, Svein Styring, Siri Styring"));
    }

    private void move(Instant moment) {
        Instant reached = moment.isAfter(present) ? present : moment;
        now = reached.isBefore(now) ? now : reached;
        rehearsal.at(now);
    }
}
