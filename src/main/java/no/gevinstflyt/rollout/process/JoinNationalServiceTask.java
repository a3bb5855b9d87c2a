package no.gevinstflyt.rollout.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.rollout.JoinNationalService;
import no.gevinstflyt.rollout.Preparations;
import org.springframework.stereotype.Component;

/** The answer to {@code join-national-service}. */
@Component
class JoinNationalServiceTask implements TaskHandler<JoinNationalService> {

    private final Preparations preparations;
    private final Recording recording;
    private final WithoutAnswer without;

    JoinNationalServiceTask(Preparations preparations, Recording recording, WithoutAnswer without) {
        this.preparations = preparations;
        this.recording = recording;
        this.without = without;
    }

    @Override
    public String task() {
        return "join-national-service";
    }

    @Override
    public Class<JoinNationalService> form() {
        return JoinNationalService.class;
    }

    @Override
    public Outcome accept(JoinNationalService answer, TaskContext context) {
        preparations.join(context.projectId(), context.municipality(), answer, recording.of(context));
        return Outcome.of("joined", answer.joined());
    }

    @Override
    public void goOnWithout(TaskContext context) {
        without.goOn(context);
    }
}
