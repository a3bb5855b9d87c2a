package no.gevinstflyt.project.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.project.Participations;
import no.gevinstflyt.project.RegisterResolution;
import org.springframework.stereotype.Component;

/** The answer to {@code register-resolution}. */
@Component
class RegisterResolutionHandler implements TaskHandler<RegisterResolution> {

    private final Participations participations;
    private final MappingEnd mapping;
    private final Answers answers;

    RegisterResolutionHandler(Participations participations, MappingEnd mapping, Answers answers) {
        this.participations = participations;
        this.mapping = mapping;
        this.answers = answers;
    }

    @Override
    public String task() {
        return "register-resolution";
    }

    @Override
    public Class<RegisterResolution> form() {
        return RegisterResolution.class;
    }

    @Override
    public Outcome accept(RegisterResolution answer, TaskContext context) {
        participations.resolve(context.projectId(), context.municipality(), answer, answers.recorded(context));
        return Outcome.of("resolution", Keys.of(answer.resolution()));
    }

    @Override
    public void goOnWithout(TaskContext context) {
        participations.noAnswer(context.projectId(), context.municipality());
        mapping.end(context.projectId(), context.municipality());
    }
}
