package no.gevinstflyt.setup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.deployment.Rehearsal;
import org.jspecify.annotations.Nullable;

/** Where the acts of a sample project are played: its clock only goes forward, and never beyond the real time. */
class SampleStage {

    private static final String CHAIR = "styringsleder";
    private static final String LEADER = "prosjektleder";
    private static final int DAYS_TO_MEETING = 9;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Rehearsal rehearsal;
    private final SampleCalendar calendar;
    private final Instant present;
    private final ZoneId zone;
    private Duration pace = Duration.ofDays(1);
    private Instant now;
    private String code = "";

    SampleStage(Rehearsal rehearsal, SampleCalendar calendar, LocalDate begin, ZonedDateTime present) {
        this.rehearsal = rehearsal;
        this.calendar = calendar;
        this.present = present.toInstant();
        this.zone = present.getZone();
        this.now = Instant.MIN;
        move(at(begin, MORNING));
    }

    static ObjectNode answer() {
        return JSON.createObjectNode();
    }

    /** How much time passes from step to step, evenings, weekends and public holidays aside. */
    void pace(Duration time) {
        pace = time;
    }

    /** The morning of the day, unless it is later already; what has become due by then is done. */
    void on(LocalDate day) {
        move(at(day, MORNING));
        rehearsal.runJobs();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** The day on which the demonstration begins to serve. */
    LocalDate lastDay() {
        return LocalDate.ofInstant(present, zone);
    }

    /** The project's code. */
    String code() {
        return code;
    }

    Caller caller(String user) {
        return rehearsal.caller(user);
    }

    /** The day of a meeting that is still to be held. */
    LocalDate meetingAhead() {
        return calendar.atWork(lastDay().plusDays(DAYS_TO_MEETING));
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
        move(next(now));
        rehearsal.complete(user, key, task, municipality, answer);
    }

    ObjectNode prefill(String user, String task) {
        return prefill(code, user, task, null);
    }

    ObjectNode prefill(String key, String user, String task, @Nullable String municipality) {
        return rehearsal.prefill(user, key, task, municipality);
    }

    /** A decision point, from the prepared case to the approval in the meeting. */
    void gate(@Nullable String recommendation) {
        prepared(recommendation, LocalDate.ofInstant(next(next(next(now))), zone));
        step(
                CHAIR,
                "decide-gate",
                null,
                answer().put("decision", "approved")
                        .put("votesFor", 3)
                        .put("votesAgainst", 0)
                        .put("present", "Stine Styringsleder, Svein Styring, Siri Styring"));
    }

    /** A case that is prepared and advised upon, for a meeting to decide. */
    void prepared(@Nullable String recommendation, LocalDate meeting) {
        ObjectNode prepared = answer().put("recommendation", recommendation).put("meetingDate", meeting.toString());
        ObjectNode checklist = prepared.putObject("checklist");
        rehearsal
                .items(LEADER, code, "prepare-gate", "checklist")
                .forEach(item -> checklist.putObject(item).put("answer", "yes"));
        leader("prepare-gate", prepared);
        step("ressurs2", "advise-gate", null, answer().put("advice", "recommend"));
    }

    /** A step later than the moment, in somebody's working hours. */
    private Instant next(Instant moment) {
        LocalDateTime then = LocalDateTime.ofInstant(moment.plus(pace), zone);
        boolean evening = !then.toLocalTime().isBefore(EVENING);
        LocalDate day = calendar.atWork(then.toLocalDate().plusDays(evening ? 1 : 0));
        boolean atWork = day.equals(then.toLocalDate()) && !then.toLocalTime().isBefore(MORNING);
        return at(day, atWork ? then.toLocalTime() : MORNING);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private void move(Instant moment) {
        Instant reached = moment.isAfter(present) ? present : moment;
        now = reached.isBefore(now) ? now : reached;
        rehearsal.at(now);
    }
}
