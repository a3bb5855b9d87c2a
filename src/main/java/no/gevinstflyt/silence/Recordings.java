package no.gevinstflyt.silence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was recorded for municipalities, and what they have said of it. */
public final class Recordings {

    private record Answer(
            String businessKey, String municipality, String task, String answeredBy, LocalDate answeredOn) {

        static Answer of(OnBehalfRecord record) {
            return new Answer(
                    record.projectCode(),
                    record.municipality(),
                    record.task(),
                    record.answeredBy(),
                    record.answeredOn());
        }
    }

    private final Map<Answer, OnBehalfRecord> newest = new HashMap<>();

    /** @param records the oldest first */
    Recordings(List<OnBehalfRecord> records) {
        records.forEach(record -> newest.put(Answer.of(record), record));
    }

    /** The keys of the tasks with an answer that isn't confirmed. */
    public Set<String> tasks() {
        return newest.values().stream()
                .filter(OnBehalfRecord::unconfirmed)
                .map(OnBehalfRecord::task)
                .collect(Collectors.toSet());
    }

    /**
     * What is still to be said of an answer.
     *
     * @param answer as the table of the answer has it; null where the municipality answered itself
     * @return with whether the municipality has denied it, but not what it commented on that; null once it has confirmed it
     */
    public @Nullable Unconfirmed standing(String businessKey, String municipality, @Nullable Unconfirmed answer) {
        return standing(businessKey, municipality, answer, false);
    }

    /**
     * The same.
     *
     * @param comment whether the reader may read all that the municipality has answered, and so what it commented on
     */
    public @Nullable Unconfirmed standing(
            String businessKey, String municipality, @Nullable Unconfirmed answer, boolean comment) {
        if (answer == null) {
            return null;
        }
        OnBehalfRecord record = newest.get(
                new Answer(businessKey, municipality, answer.task(), answer.answeredBy(), answer.answeredOn()));
        Unconfirmed standing = record == null ? answer : record.standing();
        return standing == null || comment ? standing : standing.withoutComment();
    }
}
