package no.gevinstflyt.engine.door;

import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/** The engine's runtime service with the door in front of every start that a person makes. */
class GuardedRuntimeService extends RuntimeServiceImpl {

    private final Guard guard;

    GuardedRuntimeService(Guard guard) {
        this.guard = guard;
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String definitionId) {
        return guard.free()
                ? super.createProcessInstanceById(definitionId)
                : GuardedStart.byId(commandExecutor, guard.door(), definitionId);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String definitionKey) {
        return guard.free()
                ? super.createProcessInstanceByKey(definitionKey)
                : GuardedStart.byKey(commandExecutor, guard.door(), definitionKey);
    }
}
