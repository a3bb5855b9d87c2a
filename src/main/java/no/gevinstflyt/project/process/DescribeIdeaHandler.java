package no.gevinstflyt.project.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.project.DescribeIdea;
import no.gevinstflyt.project.Ideas;
import org.springframework.stereotype.Component;

/** The answer to {@code describe-idea}. */
@Component
class DescribeIdeaHandler implements TaskHandler<DescribeIdea> {

    private final Ideas ideas;
    private final FormReader forms;

    DescribeIdeaHandler(Ideas ideas, FormReader forms) {
        this.ideas = ideas;
        this.forms = forms;
    }

    @Override
    public String task() {
        return "describe-idea";
    }

    @Override
    public Class<DescribeIdea> form() {
        return DescribeIdea.class;
    }

    @Override
    public Outcome accept(DescribeIdea answer, TaskContext context) {
        ideas.describe(context.projectId(), answer, context.by().userId());
        return Outcome.none();
    }

    @Override
    public ObjectNode prefill(TaskContext context) {
        return ideas.find(context.projectId()).map(forms::write).orElseGet(() -> TaskHandler.super.prefill(context));
    }
}
