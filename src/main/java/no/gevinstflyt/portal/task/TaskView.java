package no.gevinstflyt.portal.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.portal.answer.FieldView;
import no.gevinstflyt.portal.answer.RowView;
import no.gevinstflyt.portal.task.TaskBackground.Topic;
import no.gevinstflyt.portal.task.TaskForms.Opened;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The page of one task. */
@Component
class TaskView {

    private final TaskForms forms;
    private final Drafts drafts;
    private final ReturnedCase returned;
    private final TaskLine.Lines lines;
    private final People people;
    private final MessageSource messages;

    TaskView(
            TaskForms forms,
            Drafts drafts,
            ReturnedCase returned,
            TaskLine.Lines lines,
            People people,
            MessageSource messages) {
        this.forms = forms;
        this.drafts = drafts;
        this.returned = returned;
        this.lines = lines;
        this.people = people;
        this.messages = messages;
    }

    /** One thing that is wrong, with where it is on the page. */
    record Fault(String anchor, String label, String text) {}

    ModelAndView form(
            Opened opened, ObjectNode values, Map<String, String> errors, HttpServletRequest request, Locale locale) {
        String id = opened.task().id();
        String key = opened.task().key();
        List<FieldView> fields = forms.show(opened, values, errors, locale);
        ModelAndView page = new ModelAndView("tasks/task");
        page.addObject("task", lines.of(opened.task(), opened.context().by().userId()));
        page.addObject("fields", fields);
        page.addObject("faults", faults(errors, fields));
        page.addObject("help", messages.getMessage("task." + key + ".help", null, null, locale));
        page.addObject("topics", topics(opened));
        page.addObject(
                "callbackUrl", ReturnAddress.within(request, callback(request)).orElse(null));
        drafts.find(id).ifPresent(draft -> {
            page.addObject("savedAt", draft.savedAt());
            page.addObject("savedBy", people.name(draft.savedBy()));
        });
        return page;
    }

    private List<Topic> topics(Opened opened) {
        List<Topic> topics = new ArrayList<>(returned.topics(opened.context()));
        forms.background(opened).ifPresent(background -> topics.addAll(background.topics(opened.context())));
        return topics;
    }

    /** The page's address, with where Tasklist wants the person back. */
    String address(String id, HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/portal/tasks/{id}");
        ReturnAddress.within(request, callback(request)).ifPresent(back -> address.queryParam("callbackUrl", "{back}"));
        return address.encode()
                .buildAndExpand(Map.of("id", id, "back", String.valueOf(callback(request))))
                .toUriString();
    }

    private static String callback(HttpServletRequest request) {
        String posted = request.getParameter("_callbackUrl");
        return posted == null ? request.getParameter("callbackUrl") : posted;
    }

    static String anchor(String path) {
        return path.replaceAll("[.\\[]", "-").replace("]", "");
    }

    private static List<Fault> faults(Map<String, String> errors, List<FieldView> fields) {
        Map<String, String> labels =
                labels(fields, "").collect(Collectors.toMap(Label::path, Label::text, (a, b) -> a));
        return errors.entrySet().stream()
                .map(error ->
                        new Fault(anchor(error.getKey()), labels.getOrDefault(error.getKey(), ""), error.getValue()))
                .toList();
    }

    /** What a field is called where it doesn't stand in its row. */
    private record Label(String path, String text) {}

    private static Stream<Label> labels(List<FieldView> fields, String row) {
        return fields.stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(new Label(field.path(), row + field.label())),
                        Stream.concat(
                                labels(field.parts(), row),
                                field.rows().stream().flatMap(TaskView::labels))));
    }

    private static Stream<Label> labels(RowView row) {
        return row.sections().stream().flatMap(section -> labels(section.fields(), row.title() + ", "));
    }
}
