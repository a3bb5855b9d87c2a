package no.gevinstflyt.project.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/**
 * The part of a process that every municipality goes through at the same time.
 *
 * @param activity the call activity that is there once for each
 */
record FanOut(String process, String activity) {

    private static final String COLLECTION = "municipalities";

    /** How far the fan-out is. */
    enum State {
        /** The process is not running. */
        NO_PROCESS,
        /** The municipalities have not been collected. */
        NOT_YET,
        /** They are collected, but their parts are not there yet. */
        STARTING,
        OPEN,
        OVER
    }

    State state(RuntimeService runtime, String businessKey) {
        ProcessInstance instance = instance(runtime, businessKey);
        if (instance == null) {
            return State.NO_PROCESS;
        } else if (runtime.getVariable(instance.getId(), COLLECTION) == null) {
            return State.NOT_YET;
        }
        ActivityInstance tree = runtime.getActivityInstance(instance.getId());
        String body = activity + "#multiInstanceBody";
        if (tree.getActivityInstances(body).length > 0) {
            return State.OPEN;
        }
        return tree.getTransitionInstances(body).length > 0 ? State.STARTING : State.OVER;
    }

    /** Adds one municipality to those that are under way. */
    void add(RuntimeService runtime, String businessKey, String municipality) {
        runtime.createProcessInstanceModification(instance(runtime, businessKey).getId())
                .startBeforeActivity(activity)
                .setVariableLocal("municipality", municipality)
                .execute();
    }

    private @Nullable ProcessInstance instance(RuntimeService runtime, String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }
}
