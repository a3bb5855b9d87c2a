package no.gevinstflyt.portal.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.TaskCompleted;
import no.gevinstflyt.form.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has been written in a task's page and not been sent. Whoever asks must have found the task before. */
@Component
class Drafts {

    private static final int LONGEST = 1_000_000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A draft, with who saved it last and when. */
    record Draft(ObjectNode answer, String savedBy, Instant savedAt) {}

    Optional<Draft> find(String task) {
        return jdbc.sql("select content, saved_by, saved_at from portal_draft where task_id = ?")
                .param(task)
                .query((row, number) -> new Draft(
                        read(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Transactional
    Instant save(String task, ObjectNode answer, Caller by) {
        String content = answer.toString();
        if (content.length() > LONGEST) {
            throw Refused.tooLarge("engine.too-large", 1);
        }
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (jdbc.sql("update portal_draft set content = ?, saved_by = ?, saved_at = ? where task_id = ?")
                        .param(content)
                        .param(by.userId())
                        .param(now)
                        .param(task)
                        .update()
                == 0) {
            jdbc.sql("insert into portal_draft (task_id, content, saved_by, saved_at) values (?, ?, ?, ?)")
                    .param(task)
                    .param(content)
                    .param(by.userId())
                    .param(now)
                    .update();
        }
        return now.toInstant();
    }

    @EventListener
    void completed(TaskCompleted completed) {
        forget(completed.task().id());
    }

    void forget(String task) {
        jdbc.sql("delete from portal_draft where task_id = ?").param(task).update();
    }

    private static ObjectNode read(String content) {
        try {
            return (ObjectNode) JSON.readTree(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
