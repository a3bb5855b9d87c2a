package no.gevinstflyt.rollout.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.rollout.Preparations;
import no.gevinstflyt.rollout.TrainStaff;
import org.springframework.stereotype.Component;

/** The answer to {@code train-staff}. */
@Component
class TrainStaffTask implements TaskHandler<TrainStaff> {

    private final Preparations preparations;
    private final Recording recording;
    private final WithoutAnswer without;

    TrainStaffTask(Preparations preparations, Recording recording, WithoutAnswer without) {
        this.preparations = preparations;
        this.recording = recording;
        this.without = without;
    }

    @Override
    public String task() {
        return "train-staff";
    }

    @Override
    public Class<TrainStaff> form() {
        return TrainStaff.class;
    }

    @Override
    public Outcome accept(TrainStaff answer, TaskContext context) {
        preparations.train(context.projectId(), context.municipality(), answer, recording.of(context));
        return Outcome.none();
    }

    @Override
    public void goOnWithout(TaskContext context) {
        without.goOn(context);
    }
}
