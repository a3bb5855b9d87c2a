package no.gevinstflyt.rollout;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.gevinstflyt.document.Norwegian;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why a municipality is not where it was to be, in the words of those who said so. */
@Component
class RolloutReasons {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    RolloutReasons(JdbcClient jdbc, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    /** By municipality: why it is waived, has left, was postponed, or does not accept; others are not in it. */
    Map<String, String> of(long project, Iterable<RolloutCell> cells) {
        Map<String, String> unanswered = unanswered(project);
        Map<String, String> left = newest(
                "select t.municipality, w.reason from withdrawal w"
                        + " join participation t on t.id = w.participation where t.project = ? order by w.id",
                project);
        Map<String, String> defects = newest(
                "select municipality, defects from delivery_answer"
                        + " where project = ? and accepted = false order by id",
                project);
        Map<String, String> reasons = new HashMap<>();
        for (RolloutCell cell : cells) {
            String municipality = cell.municipality();
            String reason =
                    switch (cell.status()) {
                        case WAIVED -> unanswered.getOrDefault(municipality, say("rollout.paper.project-over"));
                        case WITHDRAWN -> left.get(municipality);
                        case NOT_ACCEPTED -> defects.get(municipality);
                        case PLANNED, POSTPONED, LIVE, ACCEPTED ->
                            cell.schedule().moved() ? cell.schedule().moveReason() : null;
                        case NOT_STARTED, NOT_PARTICIPATING -> null;
                    };
            if (reason != null) {
                reasons.put(municipality, reason);
            }
        }
        return reasons;
    }

    private Map<String, String> unanswered(long project) {
        Map<String, String> unanswered = new HashMap<>();
        jdbc.sql("select municipality, task, recorded_at from rollout_not_answered where project = ? order by id")
                .param(project)
                .query(row -> {
                    unanswered.put(
                            row.getString(1),
                            say(
                                    "rollout.paper.unanswered",
                                    say("task." + row.getString(2)),
                                    Norwegian.date(day(row.getTimestamp(3)))));
                });
        return unanswered;
    }

    private Map<String, String> newest(String statement, long project) {
        Map<String, String> newest = new HashMap<>();
        jdbc.sql(statement).param(project).query(row -> {
            newest.put(row.getString(1), row.getString(2));
        });
        return newest;
    }

    private LocalDate day(Timestamp moment) {
        return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, BOKMAL);
    }
}
