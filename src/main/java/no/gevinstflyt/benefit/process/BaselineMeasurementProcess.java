package no.gevinstflyt.benefit.process;

import java.util.Map;
import no.gevinstflyt.collaboration.Municipality;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.project.Project;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The process in which a municipality measures the baselines that its mapping left open. Nothing waits for it. */
@Component
class BaselineMeasurementProcess {

    static final String KEY = "baseline-measurement";

    private final RuntimeService runtime;
    private final People people;

    BaselineMeasurementProcess(RuntimeService runtime, People people) {
        this.runtime = runtime;
        this.people = people;
    }

    void start(Project project, Municipality municipality) {
        people.asProduct(() -> runtime.startProcessInstanceByKey(
                KEY,
                project.code(),
                Map.of(
                        "projectId", project.id(),
                        "projectCode", project.code(),
                        "projectTitle", project.title(),
                        "collaboration", project.collaboration(),
                        "municipality", municipality.number(),
                        "municipalityName", municipality.displayName())));
    }
}
