package no.gevinstflyt.measurement.process;

import java.util.HashMap;
import java.util.Map;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.measurement.Approvals;
import no.gevinstflyt.measurement.Round;
import no.gevinstflyt.project.Projects;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a correction tells the engine: a way of its own through {@code municipality-measurement}. */
@Component
class RestatementProcess implements Approvals {

    private static final String KEY = "municipality-measurement";

    private final RuntimeService runtime;
    private final Projects projects;
    private final People people;

    RestatementProcess(@Lazy RuntimeService runtime, Projects projects, People people) {
        this.runtime = runtime;
        this.projects = projects;
        this.people = people;
    }

    @Override
    public void start(Round round, String municipality, long report, boolean needed) {
        Map<String, Object> variables = new HashMap<>(MeasurementRoundProcess.variables(round));
        variables.put("municipality", municipality);
        variables.put("municipalityName", projects.municipalityName(municipality));
        variables.put("restatement", true);
        variables.put("reportId", report);
        variables.put("approvalNeeded", needed);
        people.asProduct(() -> runtime.startProcessInstanceByKey(KEY, round.key(), variables));
    }

    @Override
    public boolean open(Round round, String municipality) {
        return people.asProduct(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .processInstanceBusinessKey(round.key())
                        .variableValueEquals("municipality", municipality)
                        .count())
                > 0;
    }
}
