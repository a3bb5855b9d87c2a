package no.gevinstflyt.project.process;

import no.gevinstflyt.project.Stopping;
import org.springframework.stereotype.Component;

/** What {@code joint-project} calls. */
@Component("jointProjectSteps")
public class JointProjectSteps {

    private final Stopping stopping;

    JointProjectSteps(Stopping stopping) {
        this.stopping = stopping;
    }

    public void recordStop(Long projectId, String outcome) {
        stopping.record(projectId, outcome);
    }
}
