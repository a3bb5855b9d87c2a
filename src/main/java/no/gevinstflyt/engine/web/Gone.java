package no.gevinstflyt.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Knows whether a request is about a task, an instance or an execution that isn't there (any more): the engine's REST
 * API calls that a failure of its own, or a bad request, in most places.
 */
@Component
class Gone {

    private static final Pattern PART =
            Pattern.compile("(?:/engine-rest|/engine/[^/]+)/(task|process-instance|execution)/(?!report/)([^/]+)/.+");

    private final TaskService tasks;
    private final RuntimeService runtime;

    Gone(@Lazy TaskService tasks, @Lazy RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /** Whether the request asks for a part of something that the caller finds nowhere. */
    boolean isAskedBy(HttpServletRequest request) {
        Matcher part = PART.matcher(request.getRequestURI());
        if (!part.find()) {
            return false;
        }
        String id = part.group(2);
        long found =
                switch (part.group(1)) {
                    case "task" -> tasks.createTaskQuery().taskId(id).count();
                    case "execution" ->
                        runtime.createExecutionQuery().executionId(id).count();
                    default ->
                        runtime.createProcessInstanceQuery()
                                .processInstanceId(id)
                                .count();
                };
        return found == 0;
    }
}
