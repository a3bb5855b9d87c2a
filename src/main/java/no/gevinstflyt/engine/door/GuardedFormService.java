package no.gevinstflyt.engine.door;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's form service with the door in front of it: submitting a form is completing or starting. */
class GuardedFormService extends FormServiceImpl {

    private final Guard guard;

    GuardedFormService(Guard guard) {
        this.guard = guard;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        submitTaskFormWithVariablesInReturn(taskId, properties, false);
    }

    @Override
    public void submitTaskFormData(String taskId, Map<String, String> properties) {
        submitTaskForm(taskId, new LinkedHashMap<>(properties));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        if (guard.free()) {
            return super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues);
        }
        return guard.door()
                .complete(
                        taskId,
                        properties,
                        outcome -> super.submitTaskFormWithVariablesInReturn(taskId, outcome, deserializeValues));
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, Map<String, Object> properties) {
        return submitStartForm(definitionId, null, properties);
    }

    @Override
    public ProcessInstance submitStartForm(
            String definitionId, @Nullable String businessKey, Map<String, Object> properties) {
        if (guard.free()) {
            return super.submitStartForm(definitionId, businessKey, properties);
        }
        return guard.door()
                .start(
                        Door.keyOf(definitionId),
                        properties,
                        started -> super.submitStartForm(definitionId, started.businessKey(), started.variables()));
    }

    @Override
    public ProcessInstance submitStartFormData(String definitionId, Map<String, String> properties) {
        return submitStartForm(definitionId, null, new LinkedHashMap<>(properties));
    }

    @Override
    public ProcessInstance submitStartFormData(
            String definitionId, String businessKey, Map<String, String> properties) {
        return submitStartForm(definitionId, businessKey, new LinkedHashMap<>(properties));
    }
}
