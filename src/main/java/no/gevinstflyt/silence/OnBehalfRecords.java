package no.gevinstflyt.silence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The answers that were recorded for municipalities, for pages and papers. */
@Service
public class OnBehalfRecords {

    private final FollowUpTable table;

    OnBehalfRecords(FollowUpTable table) {
        this.table = table;
    }

    /** All of a project, the oldest first; confirmed ones too. */
    public List<OnBehalfRecord> of(String projectCode) {
        return table.onBehalf(List.of(projectCode));
    }

    /** The newest answer to a kind of task that was recorded for the municipality and is not confirmed. */
    public Optional<OnBehalfRecord> unconfirmed(String projectCode, String municipality, String task) {
        return of(projectCode).stream()
                .filter(record -> record.unconfirmed()
                        && record.municipality().equals(municipality)
                        && record.task().equals(task))
                .reduce((older, newer) -> newer);
    }

    /** All that is recorded under these business keys, in one statement. */
    public Recordings under(Collection<String> businessKeys) {
        return new Recordings(businessKeys.isEmpty() ? List.of() : table.onBehalf(businessKeys));
    }

    /** The answer that was recorded to this task. */
    public Optional<OnBehalfRecord> ofTask(String taskId) {
        return table.onBehalfOf(taskId);
    }

    /** The fields of the answer that was recorded to this task, as JSON; for the municipality and the project leader. */
    public Optional<String> answer(String taskId) {
        return table.answer(taskId);
    }
}
