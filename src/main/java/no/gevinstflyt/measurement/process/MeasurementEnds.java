package no.gevinstflyt.measurement.process;

import java.util.List;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.measurement.Reporting;
import no.gevinstflyt.project.ParticipationEnded;
import no.gevinstflyt.project.ProjectStopped;
import no.gevinstflyt.project.Projects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the measuring of municipalities that have nothing left to measure. */
@Component
class MeasurementEnds {

    private static final String MUNICIPALITY = "municipality";

    private final RuntimeService runtime;
    private final Reporting reporting;
    private final Projects projects;
    private final People people;

    MeasurementEnds(@Lazy RuntimeService runtime, Reporting reporting, Projects projects, People people) {
        this.runtime = runtime;
        this.reporting = reporting;
        this.projects = projects;
        this.people = people;
    }

    @EventListener
    void on(ParticipationEnded ended) {
        endIdle(open(ended.projectId()).variableValueEquals(MUNICIPALITY, ended.municipality()));
    }

    @EventListener
    void on(ProjectStopped stopped) {
        endIdle(open(stopped.projectId()));
    }

    private ProcessInstanceQuery open(long project) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("municipality-measurement")
                .tenantIdIn(projects.get(project).collaboration())
                .variableValueEquals("restatement", false);
    }

    private void endIdle(ProcessInstanceQuery open) {
        people.asProduct(() -> {
            List<ProcessInstance> instances = open.list();
            instances.stream().filter(this::idle).forEach(instance -> runtime.createMessageCorrelation(
                            "municipality-withdrew")
                    .processInstanceId(instance.getId())
                    .correlateWithResult());
            return instances;
        });
    }

    private boolean idle(ProcessInstance instance) {
        var variables = runtime.getVariables(instance.getId(), List.of(MeasurementRoundProcess.ROUND, MUNICIPALITY));
        long round = ((Number) variables.get(MeasurementRoundProcess.ROUND)).longValue();
        return !reporting.anythingDue(round, (String) variables.get(MUNICIPALITY));
    }
}
