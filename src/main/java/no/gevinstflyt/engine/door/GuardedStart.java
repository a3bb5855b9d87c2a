package no.gevinstflyt.engine.door;

import no.gevinstflyt.form.Refused;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.jspecify.annotations.Nullable;

/** A start that a person asks for: with the start form's fields, at the process's own start, through the door. */
final class GuardedStart extends ProcessInstantiationBuilderImpl {

    private final Door door;

    private GuardedStart(CommandExecutor executor, Door door, @Nullable String definitionId, @Nullable String key) {
        super(executor);
        this.door = door;
        this.processDefinitionId = definitionId;
        this.processDefinitionKey = key;
    }

    static GuardedStart byId(CommandExecutor executor, Door door, String definitionId) {
        return new GuardedStart(executor, door, definitionId, null);
    }

    static GuardedStart byKey(CommandExecutor executor, Door door, String definitionKey) {
        return new GuardedStart(executor, door, null, definitionKey);
    }

    @Override
    public ProcessInstanceWithVariables executeWithVariablesInReturn(boolean skipListeners, boolean skipMappings) {
        String key = processDefinitionKey != null ? processDefinitionKey : Door.keyOf(processDefinitionId);
        return door.start(key, getVariables(), started -> builder()
                .businessKey(started.businessKey())
                .setVariables(started.variables())
                .executeWithVariablesInReturn());
    }

    @Override
    public ProcessInstantiationBuilder startBeforeActivity(String activityId) {
        throw onlyAtTheStart();
    }

    @Override
    public ProcessInstantiationBuilder startAfterActivity(String activityId) {
        throw onlyAtTheStart();
    }

    @Override
    public ProcessInstantiationBuilder startTransition(String transitionId) {
        throw onlyAtTheStart();
    }

    private ProcessInstantiationBuilder builder() {
        return processDefinitionKey != null
                ? createProcessInstanceByKey(commandExecutor, processDefinitionKey)
                : createProcessInstanceById(commandExecutor, processDefinitionId);
    }

    private static EngineRefusal onlyAtTheStart() {
        return new EngineRefusal(Refused.forbidden("engine.only-at-start"));
    }
}
