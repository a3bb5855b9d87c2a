package no.gevinstflyt.rollout.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.rollout.AcceptDelivery;
import no.gevinstflyt.rollout.Deliveries;
import org.springframework.stereotype.Component;

/** The answer to {@code accept-delivery}. */
@Component
class AcceptDeliveryTask implements TaskHandler<AcceptDelivery> {

    private final Deliveries deliveries;
    private final Recording recording;
    private final WithoutAnswer without;

    AcceptDeliveryTask(Deliveries deliveries, Recording recording, WithoutAnswer without) {
        this.deliveries = deliveries;
        this.recording = recording;
        this.without = without;
    }

    @Override
    public String task() {
        return "accept-delivery";
    }

    @Override
    public Class<AcceptDelivery> form() {
        return AcceptDelivery.class;
    }

    @Override
    public Outcome accept(AcceptDelivery answer, TaskContext context) {
        deliveries.answer(context.projectId(), context.municipality(), answer, recording.of(context), context.by());
        return Outcome.of("deliveryAccepted", answer.accepted());
    }

    @Override
    public void goOnWithout(TaskContext context) {
        without.goOn(context);
    }
}
