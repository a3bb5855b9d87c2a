package no.gevinstflyt.engine.door;

import java.io.InputStream;
import java.util.Map;
import no.gevinstflyt.form.Refused;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * The engine's task service with the door in front of it: a person completes tasks only with what the form has, and
 * can't leave a task by any other way.
 */
class GuardedTaskService extends TaskServiceImpl {

    private final Guard guard;

    GuardedTaskService(Guard guard) {
        this.guard = guard;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, null);
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        completeWithVariablesInReturn(taskId, variables, false);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        if (guard.free()) {
            return super.completeWithVariablesInReturn(taskId, variables, deserializeValues);
        }
        return guard.door()
                .complete(
                        taskId,
                        variables,
                        outcome -> super.completeWithVariablesInReturn(taskId, outcome, deserializeValues));
    }

    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        if (userId == null && !guard.free()) {
            guard.door().release(taskId);
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    @Override
    public void resolveTask(String taskId) {
        refuseToPeople();
        super.resolveTask(taskId);
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        refuseToPeople();
        super.resolveTask(taskId, variables);
    }

    @Override
    public void handleBpmnError(String taskId, String code) {
        refuseToPeople();
        super.handleBpmnError(taskId, code);
    }

    @Override
    public void handleBpmnError(String taskId, String code, String message) {
        refuseToPeople();
        super.handleBpmnError(taskId, code, message);
    }

    @Override
    public void handleBpmnError(
            String taskId, String code, @Nullable String message, @Nullable Map<String, Object> variables) {
        refuseToPeople();
        super.handleBpmnError(taskId, code, message, variables);
    }

    @Override
    public void handleEscalation(String taskId, String code) {
        refuseToPeople();
        super.handleEscalation(taskId, code);
    }

    @Override
    public void handleEscalation(String taskId, String code, @Nullable Map<String, Object> variables) {
        refuseToPeople();
        super.handleEscalation(taskId, code, variables);
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String instanceId, String name, String description, InputStream content) {
        refuseToPeople();
        return super.createAttachment(type, taskId, instanceId, name, description, content);
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String instanceId, String name, String description, String url) {
        refuseToPeople();
        return super.createAttachment(type, taskId, instanceId, name, description, url);
    }

    private void refuseToPeople() {
        if (!guard.free()) {
            throw new EngineRefusal(Refused.forbidden("engine.only-complete"));
        }
    }
}
