package no.gevinstflyt.silence;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Municipality;
import no.gevinstflyt.engine.People;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** The answers that were recorded for municipalities, for pages and papers. */
@Service
public class OnBehalfRecords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final FollowUpTable table;
    private final Collaborations collaborations;
    private final People people;
    private final MessageSource messages;

    OnBehalfRecords(FollowUpTable table, Collaborations collaborations, People people, MessageSource messages) {
        this.table = table;
        this.collaborations = collaborations;
        this.people = people;
        this.messages = messages;
    }

    /** All of a project, the oldest first; confirmed ones too. */
    public List<OnBehalfRecord> of(String projectCode) {
        return table.onBehalf(projectCode);
    }

    /** The newest answer to a kind of task that was recorded for the municipality and is not confirmed. */
    public Optional<OnBehalfRecord> unconfirmed(String projectCode, String municipality, String task) {
        return of(projectCode).stream()
                .filter(record -> record.unconfirmed()
                        && record.municipality().equals(municipality)
                        && record.task().equals(task))
                .reduce((older, newer) -> newer);
    }

    /** The municipalities that have confirmed what was recorded for them to a kind of task, by business key. */
    public Map<String, Set<String>> confirmed(Collection<String> businessKeys, String task) {
        return businessKeys.isEmpty() ? Map.of() : table.confirmed(businessKeys, task);
    }

    /** The answer that was recorded to this task. */
    public Optional<OnBehalfRecord> ofTask(String taskId) {
        return table.onBehalfOf(taskId);
    }

    /** The fields of the answer that was recorded to this task, as JSON; for the municipality and the project leader. */
    public Optional<String> answer(String taskId) {
        return table.answer(taskId);
    }

    /** Says that the answer was recorded for the municipality, by whom and when, and who gave it. */
    public String sentence(OnBehalfRecord record, Locale locale) {
        String key = record.confirmed() == null ? "silence.on-behalf" : "silence.on-behalf-" + record.confirmed();
        Object[] arguments = {
            collaborations
                    .municipality(record.municipality())
                    .map(Municipality::displayName)
                    .orElse(record.municipality()),
            people.name(record.recordedBy()),
            record.recordedAt().atZone(OSLO).format(DATE),
            record.answeredBy(),
            record.answeredOn().format(DATE),
            record.comment() == null ? "" : record.comment()
        };
        return messages.getMessage(key, arguments, locale);
    }
}
