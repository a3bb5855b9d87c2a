package no.gevinstflyt.realisation.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.realisation.ConceptEvaluations;
import no.gevinstflyt.realisation.EvaluateConcept;
import org.springframework.stereotype.Component;

/** The answer to {@code evaluate-concept}. */
@Component
class EvaluateConceptTask implements TaskHandler<EvaluateConcept> {

    private final ConceptEvaluations evaluations;

    EvaluateConceptTask(ConceptEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String task() {
        return "evaluate-concept";
    }

    @Override
    public Class<EvaluateConcept> form() {
        return EvaluateConcept.class;
    }

    @Override
    public Outcome accept(EvaluateConcept answer, TaskContext context) {
        evaluations.write(context.projectId(), answer, context.by().userId());
        return Outcome.none();
    }
}
