package no.gevinstflyt.project;

import java.util.List;
import no.gevinstflyt.gate.GateDecision;
import no.gevinstflyt.gate.Gates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a project ended before execution, with the reason. */
@Service
@Transactional
public class Stopping {

    private final ProjectPhases phases;
    private final Gates gates;
    private final Words words;

    Stopping(ProjectPhases phases, Gates gates, Words words) {
        this.phases = phases;
        this.gates = gates;
        this.words = words;
    }

    /**
     * Records how initiation or planning ended.
     *
     * @param outcome {@code minimum-not-met}, or {@code rejected}: the reason is then the last gate decision's
     */
    public void record(long projectId, String outcome) {
        if (outcome.equals("minimum-not-met")) {
            phases.stop(projectId, words.paper("stopped.minimum-not-met"), "", "");
            return;
        }
        List<GateDecision> decisions = gates.decisions("project", projectId);
        if (decisions.isEmpty()) {
            phases.stop(projectId, words.paper("stopped.not-approved"), "", "");
        } else {
            GateDecision last = decisions.get(decisions.size() - 1);
            String reason = last.reason().isBlank() ? words.paper("stopped.not-approved") : last.reason();
            phases.stop(projectId, reason, last.gate().name(), last.decidedBy());
        }
    }
}
