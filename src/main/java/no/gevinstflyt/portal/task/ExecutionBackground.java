package no.gevinstflyt.portal.task;

import java.util.List;
import java.util.Set;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.project.Executions;
import org.springframework.stereotype.Component;

/** The start of execution: what BP3 has demanded and is still open. */
@Component
class ExecutionBackground implements TaskBackground {

    private final Executions executions;
    private final Words words;

    ExecutionBackground(Executions executions, Words words) {
        this.executions = executions;
        this.words = words;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("start-execution");
    }

    @Override
    public List<Topic> topics(TaskContext context) {
        List<Fact> open = executions.conditions(context.projectId()).stream()
                .map(condition -> new Fact(words.date(condition.deadline()), condition.text()))
                .toList();
        return open.isEmpty()
                ? List.of()
                : List.of(new Topic(words.say("portal.gate.open-conditions"), open, List.of()));
    }
}
