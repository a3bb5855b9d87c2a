package no.gevinstflyt.project.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.project.DeclareInterest;
import no.gevinstflyt.project.Participations;
import org.springframework.stereotype.Component;

/** The answer to {@code declare-interest}. */
@Component
class DeclareInterestHandler implements TaskHandler<DeclareInterest> {

    private final Participations participations;
    private final Answers answers;

    DeclareInterestHandler(Participations participations, Answers answers) {
        this.participations = participations;
        this.answers = answers;
    }

    @Override
    public String task() {
        return "declare-interest";
    }

    @Override
    public Class<DeclareInterest> form() {
        return DeclareInterest.class;
    }

    @Override
    public Outcome accept(DeclareInterest answer, TaskContext context) {
        participations.declareInterest(context.projectId(), context.municipality(), answer, answers.recorded(context));
        return Outcome.of("interest", Keys.of(answer.interest()));
    }

    @Override
    public void goOnWithout(TaskContext context) {
        participations.noAnswer(context.projectId(), context.municipality());
    }
}
