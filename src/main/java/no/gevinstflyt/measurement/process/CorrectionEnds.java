package no.gevinstflyt.measurement.process;

import no.gevinstflyt.engine.People;
import no.gevinstflyt.measurement.Lapses;
import no.gevinstflyt.project.ProjectStopped;
import no.gevinstflyt.project.Projects;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends corrections that wait for approval when their project is stopped. In one that is closed at BP6, what waits can still
 * be approved.
 */
@Component
class CorrectionEnds {

    private final RuntimeService runtime;
    private final Lapses lapses;
    private final Projects projects;
    private final People people;

    CorrectionEnds(@Lazy RuntimeService runtime, Lapses lapses, Projects projects, People people) {
        this.runtime = runtime;
        this.lapses = lapses;
        this.projects = projects;
        this.people = people;
    }

    @EventListener
    void on(ProjectStopped stopped) {
        long project = stopped.projectId();
        people.asProduct(() -> {
            MeasurementEnds.open(runtime, projects.get(project).collaboration(), true).list().stream()
                    .filter(correction -> lapses.ended(project, report(correction.getId())))
                    .forEach(correction -> MeasurementEnds.end(runtime, correction.getId()));
            return null;
        });
    }

    private long report(String correction) {
        return ((Number) runtime.getVariable(correction, "reportId")).longValue();
    }
}
