package no.gevinstflyt.gate.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.CastVote;
import no.gevinstflyt.gate.GateTreatment;
import org.springframework.stereotype.Component;

/** The answer to {@code cast-vote}. */
@Component
class CastVoteHandler implements TaskHandler<CastVote> {

    private final GateTreatment treatment;

    CastVoteHandler(GateTreatment treatment) {
        this.treatment = treatment;
    }

    @Override
    public String task() {
        return "cast-vote";
    }

    @Override
    public Class<CastVote> form() {
        return CastVote.class;
    }

    @Override
    public Outcome accept(CastVote answer, TaskContext context) {
        treatment.vote(context.task().id("gateCaseId"), answer, context.by());
        return Outcome.none();
    }

    @Override
    public void check(TaskContext context) {
        if (!context.by().userId().equals(context.task().assignee())) {
            throw Refused.forbidden("gate.not-your-vote");
        }
    }
}
