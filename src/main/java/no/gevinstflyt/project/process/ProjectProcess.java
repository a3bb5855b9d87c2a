package no.gevinstflyt.project.process;

import no.gevinstflyt.engine.People;
import no.gevinstflyt.project.Project;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the project says to the engine: stopped, a municipality has left, one is taken in. */
@Component
public class ProjectProcess {

    static final String MUNICIPALITY_WITHDREW = "municipality-withdrew";
    static final String PROJECT_STOPPED = "project-stopped";

    private static final String COURSE = "joint-project";

    private static final FanOut INTEREST = new FanOut("project-initiation", "interest-per-municipality");
    private static final FanOut COMMITMENT = new FanOut("project-planning", "commitment-per-municipality");
    private static final FanOut MAPPING = new FanOut("project-planning", "mapping-per-municipality");

    private final RuntimeService runtime;
    private final People people;

    ProjectProcess(RuntimeService runtime, People people) {
        this.runtime = runtime;
        this.people = people;
    }

    /** Ends everything that runs for the project. */
    public void stopped(Project project) {
        people.asProduct(() -> runtime.createMessageCorrelation(PROJECT_STOPPED)
                .processInstanceBusinessKey(project.code())
                .tenantId(project.collaboration())
                .correlateAllWithResult());
    }

    /** Ends what runs beside the project's own course, which is at its end. */
    void ended(Project project) {
        people.asProduct(() -> {
            runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(project.code())
                    .tenantIdIn(project.collaboration())
                    .rootProcessInstances()
                    .list()
                    .stream()
                    .filter(beside -> !beside.getProcessDefinitionKey().equals(COURSE))
                    .forEach(beside -> runtime.createMessageCorrelation(PROJECT_STOPPED)
                            .processInstanceId(beside.getId())
                            .correlateAllWithResult());
            return null;
        });
    }

    /** Ends everything that runs for the municipality in the project. */
    public void withdrew(Project project, String municipality) {
        people.asProduct(() -> runtime.createMessageCorrelation(MUNICIPALITY_WITHDREW)
                .processInstanceBusinessKey(project.code())
                .tenantId(project.collaboration())
                .processInstanceVariableEquals("municipality", municipality)
                .correlateAllWithResult());
    }

    /** Where a municipality that is taken in now would join. */
    public Entry entry(Project project) {
        return people.asProduct(() -> {
            FanOut.State interest = INTEREST.state(runtime, project.code());
            if (interest != FanOut.State.NO_PROCESS) {
                return switch (interest) {
                    case NOT_YET -> Entry.INVITED;
                    case STARTING -> Entry.WAIT;
                    case OPEN -> Entry.ASKED_FOR_INTEREST;
                    default -> Entry.BEFORE_PLANNING;
                };
            }
            FanOut.State commitment = COMMITMENT.state(runtime, project.code());
            FanOut.State mapping = MAPPING.state(runtime, project.code());
            if (commitment == FanOut.State.STARTING || mapping == FanOut.State.STARTING) {
                return Entry.WAIT;
            } else if (commitment == FanOut.State.NOT_YET) {
                return Entry.BEFORE_PLANNING;
            }
            boolean open = commitment == FanOut.State.OPEN && mapping == FanOut.State.OPEN;
            return open ? Entry.IN_PLANNING : Entry.TOO_LATE;
        });
    }

    /** Lets the municipality join what the others are doing, where they are doing something. */
    public void join(Project project, String municipality, Entry entry) {
        people.asProduct(() -> {
            if (entry == Entry.ASKED_FOR_INTEREST) {
                INTEREST.add(runtime, project.code(), municipality);
            } else if (entry == Entry.IN_PLANNING) {
                COMMITMENT.add(runtime, project.code(), municipality);
                MAPPING.add(runtime, project.code(), municipality);
            }
            return null;
        });
    }
}
