package no.gevinstflyt.silence;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/** A task that a municipality is to answer, and what it was told. */
public class GiveAnswer implements TaskHandler<GiveAnswer.Form> {

    record Form(@NotNull @Min(0) Integer hours, @Text(max = 100) @Nullable String comment) {}

    final List<TaskContext> answered = new ArrayList<>();
    final List<TaskContext> goneOnWithout = new ArrayList<>();

    @Override
    public String task() {
        return "give-answer";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome accept(Form answer, TaskContext context) {
        answered.add(context);
        return Outcome.of("hours", answer.hours());
    }

    @Override
    public void goOnWithout(TaskContext context) {
        goneOnWithout.add(context);
    }
}
