package no.gevinstflyt.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A person who uses the application over REST with user name and password. */
public final class Actor {

    private final Site site;
    private final String user;
    private final String authorization;

    Actor(Site site, String user, String password) {
        this.site = site;
        this.user = user;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public Reply get(String path) {
        return site.send(request(path).GET().build());
    }

    public Reply post(String path, String json) {
        return send("POST", path, json);
    }

    Reply send(String method, String path, String json) {
        return site.send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Starts a joint project and gives its code. */
    public String start(Map<String, ?> fields) {
        return startAnswer(fields).ok().json().get("businessKey").asText();
    }

    Reply startAnswer(Map<String, ?> fields) {
        return post("/engine-rest/process-definition/key/joint-project/start", Variables.body(fields));
    }

    /** The project's task of this kind, as soon as this person has it. */
    public TaskAtHand task(String code, String task) {
        return Eventually.find(user + "'s task " + task + " in " + code, () -> only(tasks(code, task, null)));
    }

    /** A municipality's task of this kind, as soon as this person has it. */
    public TaskAtHand task(String code, String task, String municipality) {
        return Eventually.find(
                user + "'s task " + task + " of " + municipality + " in " + code,
                () -> only(tasks(code, task, municipality)));
    }

    /** The tasks of this kind that this person sees now. */
    public List<TaskAtHand> tasks(@Nullable String code, @Nullable String task, @Nullable String municipality) {
        String path = "/engine-rest/task?maxResults=500"
                + (code == null ? "" : "&processInstanceBusinessKey=" + encoded(code))
                + (task == null ? "" : "&taskDefinitionKey=" + encoded(task))
                + (municipality == null ? "" : "&processVariables=municipality_eq_" + municipality);
        return StreamSupport.stream(get(path).ok().json().spliterator(), false)
                .map(this::atHand)
                .toList();
    }

    TaskAtHand atHand(String taskId) {
        return new TaskAtHand(this, taskId, "");
    }

    private TaskAtHand atHand(JsonNode task) {
        return new TaskAtHand(
                this, task.get("id").asText(), task.get("taskDefinitionKey").asText());
    }

    private static Optional<TaskAtHand> only(List<TaskAtHand> tasks) {
        if (tasks.size() > 1) {
            throw new AssertionError("More than one task: " + tasks);
        }
        return tasks.stream().findFirst();
    }

    private HttpRequest.Builder request(String path) {
        return site.request(path).header("Authorization", authorization);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return user;
    }
}
