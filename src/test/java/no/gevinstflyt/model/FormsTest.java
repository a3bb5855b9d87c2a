package no.gevinstflyt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.gevinstflyt.engine.StartHandler;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.FormModel;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks over every form of Tasklist, and over what the features do with the answers. */
class FormsTest {

    static List<TaskForm> forms() {
        return TaskForm.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formKeepsTheRules(TaskForm form) {
        assertThat(FormRules.problems(form))
                .as("what is wrong with the form %s", form.name())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formAsksForWhatTheRecordHolds(TaskForm form) {
        assertThat(records())
                .as("who takes the answer of the form %s", form.name())
                .containsKey(form.name());
        assertThat(FormFields.differences(form, FormModel.of(records().get(form.name()))))
                .as("where the form %s differs from %s", form.name(), records().get(form.name()))
                .isEmpty();
    }

    @Test
    void everyUserTaskHasOneHandlerAndNoHandlerIsIdle() {
        List<String> tasks = BpmnFile.all().stream()
                .flatMap(file -> file.all(UserTask.class).stream())
                .map(UserTask::getId)
                .toList();
        assertThat(Beans.hollow(TaskHandler.class))
                .extracting(TaskHandler::task)
                .containsExactlyInAnyOrderElementsOf(tasks);
    }

    private static Map<String, Class<? extends Record>> records() {
        Map<String, Class<? extends Record>> records = new TreeMap<>();
        for (TaskHandler<?> handler : Beans.hollow(TaskHandler.class)) {
            records.put(handler.task(), handler.form());
        }
        for (StartHandler<?> handler : Beans.hollow(StartHandler.class)) {
            records.put(handler.process(), handler.form());
        }
        return records;
    }
}
