package no.gevinstflyt.portal.task;

import java.util.List;
import java.util.Set;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.gate.GateDecision;
import no.gevinstflyt.gate.Gates;
import no.gevinstflyt.portal.task.TaskBackground.Fact;
import no.gevinstflyt.portal.task.TaskBackground.Link;
import no.gevinstflyt.portal.task.TaskBackground.Topic;
import no.gevinstflyt.portal.web.Words;
import org.springframework.stereotype.Component;

/** Why the steering group sent a case back, on the tasks in which that is mended. */
@Component
class ReturnedCase {

    private static final Set<String> TASKS = Set.of(
            "describe-idea",
            "write-proposal",
            "finalise-benefit-plan",
            "write-final-report",
            "evaluate-concept",
            "prepare-gate");

    private final Gates gates;
    private final Words words;

    ReturnedCase(Gates gates, Words words) {
        this.gates = gates;
        this.words = words;
    }

    /** One section while the project's last decision was to send the case back. */
    List<Topic> topics(TaskContext context) {
        if (!TASKS.contains(context.task().key())) {
            return List.of();
        }
        return gates.lastReturned("project", context.projectId()).stream()
                .map(this::topic)
                .toList();
    }

    private Topic topic(GateDecision decision) {
        return new Topic(
                words.say("portal.gate.returned"),
                List.of(new Fact(words.say("portal.gate." + decision.gate()), decision.reason())),
                List.of(new Link("/portal/gates/" + decision.gateCaseId(), words.say("portal.gate.open"))));
    }
}
