package no.gevinstflyt.engine;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.form.FormModel;

/**
 * What a feature does with the answer to one kind of task. A bean of the feature; the door finds it by
 * {@link #task()}, reads and checks the form before, and completes the task after, all in one transaction.
 *
 * @param <F> the form record: its components are the fields, named as the variables that are sent
 */
public interface TaskHandler<F extends Record> {

    /** The task's id in the process. */
    String task();

    Class<F> form();

    /**
     * Writes the answer to the feature's tables.
     *
     * @throws no.gevinstflyt.form.Refused where a rule says no; nothing is kept then
     */
    Outcome accept(F answer, TaskContext context);

    /** What the form starts with when it is opened: the fields by name, rows with what is to be answered. */
    default ObjectNode prefill(TaskContext context) {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The item ids of a field that is keyed by item and differs from case to case, for page and schema. */
    default List<String> items(FormModel.Field field, TaskContext context) {
        return field.keys();
    }

    /** What the form asks for in this case: the fields of the form record, unless the case says more of some. */
    default FormModel model(TaskContext context) {
        return FormModel.of(form());
    }

    /** The other task whose own form stands in a field of this one, where there is one. */
    default Optional<Within> within(TaskContext context) {
        return Optional.empty();
    }

    /**
     * A task that is answered in a field of another.
     *
     * @param field the field's name
     * @param onlyWith the choice that the field belongs to ({@code action=record})
     */
    record Within(String field, String onlyWith, OpenTask task) {}

    /** Whether the person may see and answer the task although the group alone can't tell; refuses if not. */
    default void check(TaskContext context) {}

    /** Told when the project leader goes on without the municipality's answer. */
    default void goOnWithout(TaskContext context) {}
}
