package no.gevinstflyt.project.process;

import no.gevinstflyt.engine.People;
import no.gevinstflyt.project.Projects;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * Ends a municipality's benefit mapping, and the measuring of baselines after it, when it turns out not to take part; its
 * commitment goes its own way.
 */
@Component
class MappingEnd {

    private final RuntimeService runtime;
    private final Projects projects;
    private final People people;

    MappingEnd(RuntimeService runtime, Projects projects, People people) {
        this.runtime = runtime;
        this.projects = projects;
        this.people = people;
    }

    void end(long projectId, String municipality) {
        people.asProduct(() -> {
            runtime.createProcessInstanceQuery()
                    .processDefinitionKeyIn("municipality-benefit-mapping", "baseline-measurement")
                    .processInstanceBusinessKey(projects.get(projectId).code())
                    .variableValueEquals("municipality", municipality)
                    .list()
                    .forEach(instance -> runtime.createMessageCorrelation(ProjectProcess.MUNICIPALITY_WITHDREW)
                            .processInstanceId(instance.getId())
                            .correlate());
            return null;
        });
    }
}
