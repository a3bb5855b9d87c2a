package no.gevinstflyt.rollout.process;

import no.gevinstflyt.engine.People;
import no.gevinstflyt.project.Project;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What rollout says to the engine: a date has moved, the closing is asked for, a municipality's part is over. */
@Component
class RolloutProcess {

    static final String KEY = "municipality-rollout";

    private static final String CLOSING_REQUESTED = "closing-requested";
    private static final String GO_LIVE_MOVED = "go-live-moved";
    private static final String MUNICIPALITY_WITHDREW = "municipality-withdrew";

    private final RuntimeService runtime;
    private final People people;

    RolloutProcess(RuntimeService runtime, People people) {
        this.runtime = runtime;
        this.people = people;
    }

    /** Lets the municipality wait for its new date, where it waits already. */
    void moved(Project project, String municipality) {
        people.asProduct(() -> runtime.createMessageCorrelation(GO_LIVE_MOVED)
                .processInstanceBusinessKey(project.code())
                .tenantId(project.collaboration())
                .processInstanceVariableEquals("municipality", municipality)
                .correlateAllWithResult());
    }

    /**
     * Brings the case about the project's closing forward.
     *
     * @return whether municipalities are still at it; else the case comes, or has come, without being asked for
     */
    boolean closingRequested(Project project) {
        return !people.asProduct(() -> runtime.createMessageCorrelation(CLOSING_REQUESTED)
                        .processInstanceBusinessKey(project.code())
                        .tenantId(project.collaboration())
                        .correlateAllWithResult())
                .isEmpty();
    }

    /** Ends the municipality's rollout with everything in it, and nothing else of the municipality's. */
    void end(Project project, String municipality) {
        people.asProduct(() -> {
            runtime.createProcessInstanceQuery()
                    .processDefinitionKey(KEY)
                    .processInstanceBusinessKey(project.code())
                    .variableValueEquals("municipality", municipality)
                    .list()
                    .forEach(instance -> runtime.createMessageCorrelation(MUNICIPALITY_WITHDREW)
                            .processInstanceId(instance.getId())
                            .correlate());
            return null;
        });
    }
}
