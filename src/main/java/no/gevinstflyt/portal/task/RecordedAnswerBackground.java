package no.gevinstflyt.portal.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.form.FormModel;
import no.gevinstflyt.portal.answer.AnswerForms;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.silence.OnBehalfRecord;
import no.gevinstflyt.silence.OnBehalfRecords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The check of an answer that was recorded for the municipality: what was recorded, by whom, and who gave it. */
@Component
class RecordedAnswerBackground implements TaskBackground {

    private final OnBehalfRecords records;
    private final Tasks tasks;
    private final AnswerForms answers;
    private final ObjectMapper json;
    private final People people;
    private final Words words;

    RecordedAnswerBackground(
            OnBehalfRecords records, Tasks tasks, AnswerForms answers, ObjectMapper json, People people, Words words) {
        this.records = records;
        this.tasks = tasks;
        this.answers = answers;
        this.json = json;
        this.people = people;
        this.words = words;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("confirm-on-behalf");
    }

    @Override
    public List<Topic> topics(TaskContext context) {
        String task = context.task().text("openTaskId");
        return records.ofTask(task).stream()
                .map(record ->
                        topic(record, records.answer(task).map(this::read).orElseThrow()))
                .toList();
    }

    private ObjectNode read(String answer) {
        try {
            return json.readValue(answer, ObjectNode.class);
        } catch (JsonProcessingException spoilt) {
            throw new UncheckedIOException(spoilt);
        }
    }

    private Topic topic(OnBehalfRecord record, ObjectNode answer) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                words.say("portal.recorded.given-by"),
                words.say("portal.recorded.on", record.answeredBy(), words.date(record.answeredOn()))));
        facts.add(new Fact(
                words.say("portal.recorded.recorded-by"),
                words.say("portal.recorded.on", people.name(record.recordedBy()), words.day(record.recordedAt()))));
        tasks.handler(record.task())
                .map(TaskHandler::form)
                .map(FormModel::of)
                .map(form -> answers.show(
                        record.task(),
                        form,
                        answer,
                        Map.of(),
                        AnswerForms.Given.NOTHING,
                        LocaleContextHolder.getLocale()))
                .ifPresent(fields -> facts.addAll(AnswerFacts.of(fields)));
        return new Topic(words.say("portal.recorded.title", words.say("task." + record.task())), facts, List.of());
    }
}
