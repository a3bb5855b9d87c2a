package no.gevinstflyt.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** An open task that somebody sees. */
public record TaskAtHand(Actor actor, String id, String key) {

    /** Completes the task; it must be accepted. */
    public void complete(Map<String, ?> fields) {
        answer(fields).ok();
    }

    /** Answers the task and gives what the application says of it. */
    public Reply answer(Map<String, ?> fields) {
        return actor.post("/engine-rest/task/" + id + "/complete", Variables.body(fields));
    }

    /** The rows or items that the task asks for. */
    public JsonNode rows() {
        return actor.get("/api/v1/tasks/" + id + "/rows").ok().json();
    }

    /** The schema of one structured field, with this task's own items. */
    public JsonNode schema(String field) {
        return actor.get("/api/v1/schemas/" + field + "?taskId=" + id).ok().json();
    }

    /** Whether the task is still there for its actor. */
    public boolean open() {
        return actor.get("/engine-rest/task/" + id).status() == 200;
    }
}
