package no.gevinstflyt.portal.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.engine.TaskHandler.Within;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.form.FormModel;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.portal.answer.AnswerForms;
import no.gevinstflyt.portal.answer.FieldView;
import no.gevinstflyt.portal.answer.PostedAnswer;
import no.gevinstflyt.portal.answer.RowView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of one task for one person. */
@Component
class TaskForms {

    private final Tasks tasks;
    private final Drafts drafts;
    private final AnswerForms answers;
    private final List<TaskBackground> backgrounds;

    TaskForms(Tasks tasks, Drafts drafts, AnswerForms answers, List<TaskBackground> backgrounds) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.answers = answers;
        this.backgrounds = backgrounds;
    }

    /** A task that the person may see, with the feature's part of it. */
    record Opened(OpenTask task, TaskContext context, TaskHandler<?> handler) {

        FormModel model() {
            return handler.model(context);
        }
    }

    /**
     * The task, if the person may see it.
     *
     * @throws Refused not found, forbidden, or conflict where somebody has done it
     */
    Opened open(String id, Caller caller) {
        OpenTask task = tasks.find(id, caller).orElseThrow(() -> Refused.notFound("engine.no-task"));
        Opened opened = opened(task, caller);
        opened.handler().check(opened.context());
        return opened;
    }

    private Opened opened(OpenTask task, Caller caller) {
        TaskHandler<?> handler = tasks.handler(task.key()).orElseThrow(() -> Refused.notFound("engine.no-task"));
        return new Opened(task, new TaskContext(task, caller, Optional.empty()), handler);
    }

    /** What the form starts with: the draft, else what the feature proposes. */
    ObjectNode start(Opened opened) {
        return drafts.find(opened.task().id()).map(Drafts.Draft::answer).orElseGet(() -> opened.handler()
                .prefill(opened.context()));
    }

    ObjectNode read(Opened opened, Map<String, String[]> posted) {
        return new PostedAnswer(posted).read(opened.model());
    }

    /** The fields; where another task is answered in one of them, that task's own fields within it. */
    List<FieldView> show(Opened opened, JsonNode values, Map<String, String> errors, Locale locale) {
        List<FieldView> own = answers.show(
                opened.task().key(),
                FormModel.of(opened.handler().form()),
                values,
                errors,
                new Known(opened, background(opened)),
                locale);
        Optional<Within> within = opened.handler().within(opened.context());
        return own.stream()
                .map(field -> within.filter(other -> other.field().equals(field.path()))
                        .map(other -> holding(field, other, opened, values, errors, locale))
                        .orElse(field))
                .toList();
    }

    private FieldView holding(
            FieldView field, Within within, Opened opened, JsonNode values, Map<String, String> errors, Locale locale) {
        Opened other = opened(within.task(), opened.context().by());
        String start = field.path() + ".";
        Map<String, String> below = errors.entrySet().stream()
                .filter(error -> error.getKey().startsWith(start))
                .collect(Collectors.toMap(error -> error.getKey().substring(start.length()), Map.Entry::getValue));
        return field.holding(
                field.label() + ": " + within.task().name(),
                within.onlyWith(),
                show(other, values.path(field.path()), below, locale));
    }

    Optional<TaskBackground> background(Opened opened) {
        return backgrounds.stream()
                .filter(background -> background.tasks().contains(opened.task().key()))
                .findFirst()
                .map(background -> background.opened(opened.context()));
    }

    private record Known(Opened opened, Optional<TaskBackground> background) implements AnswerForms.Given {

        @Override
        public List<String> items(FormModel.Field field) {
            List<String> items = opened.handler().items(field, opened.context());
            return items.isEmpty() && background.isPresent()
                    ? background.get().items(opened.context(), field.name())
                    : items;
        }

        @Override
        public @Nullable String title(String path, String key) {
            return background
                    .map(known -> known.title(opened.context(), path, key))
                    .orElse(null);
        }

        @Override
        public @Nullable String group(String path, String key) {
            return background
                    .map(known -> known.group(opened.context(), path, key))
                    .orElse(null);
        }

        @Override
        public @Nullable String note(String path, String key) {
            return background
                    .map(known -> known.note(opened.context(), path, key))
                    .orElse(null);
        }

        @Override
        public @Nullable List<RowView.Kept> files(String path, String key) {
            return background
                    .map(known -> known.files(opened.context(), path, key))
                    .orElse(null);
        }
    }
}
