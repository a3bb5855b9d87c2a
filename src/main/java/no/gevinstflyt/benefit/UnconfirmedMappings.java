package no.gevinstflyt.benefit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.silence.OnBehalfRecords;
import no.gevinstflyt.silence.Recordings;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others recorded for the municipalities about their benefits, as long as these haven't confirmed it. */
@Service
@Transactional(readOnly = true)
public class UnconfirmedMappings {

    private final Mappings mappings;
    private final MappingEvents events;
    private final OnBehalfRecords records;
    private final ProjectReading reading;

    UnconfirmedMappings(Mappings mappings, MappingEvents events, OnBehalfRecords records, ProjectReading reading) {
        this.mappings = mappings;
        this.events = events;
        this.records = records;
        this.reading = reading;
    }

    /** By municipality, of those mappings that the person may read; what is commented on for those who read answers. */
    public Map<String, List<Unconfirmed>> of(Project project, Caller caller) {
        Map<Long, String> readable = mappings.of(project.id()).stream()
                .filter(mapping -> Benefits.mayRead(mapping, project, caller))
                .collect(Collectors.toMap(Mapping::id, Mapping::municipality));
        if (readable.isEmpty()) {
            return Map.of();
        }
        Recordings recordings = records.under(Set.of(project.code()));
        return events.of(readable.keySet()).stream()
                .collect(Collectors.groupingBy(MappingEvent::mapping))
                .values()
                .stream()
                .collect(Collectors.toMap(
                        history -> readable.get(history.get(0).mapping()),
                        history -> unconfirmed(
                                project, readable.get(history.get(0).mapping()), history, recordings, caller)));
    }

    private List<Unconfirmed> unconfirmed(
            Project project, String municipality, List<MappingEvent> history, Recordings recordings, Caller caller) {
        boolean comments = reading.readsAnswers(project, municipality, caller);
        return standing(history).values().stream()
                .map(answer -> recordings.standing(project.code(), municipality, answer, comments))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The last answer to each task, where it was recorded for the municipality. */
    private static Map<String, Unconfirmed> standing(List<MappingEvent> history) {
        Map<String, Unconfirmed> answers = new TreeMap<>();
        for (MappingEvent event : history) {
            String task = task(event);
            if (task != null) {
                answers.remove(task);
                Unconfirmed answer = Unconfirmed.of(task, event.answeredBy(), event.answeredOn());
                if (answer != null) {
                    answers.put(task, answer);
                }
            }
        }
        return answers;
    }

    /** What the municipality answered with the event; null where it was somebody else's. */
    private static @Nullable String task(MappingEvent event) {
        return switch (event.state()) {
            case SUBMITTED -> "map-benefits";
            case APPROVED ->
                BenefitMapping.BASELINES.equals(event.remark()) ? BenefitMapping.BASELINES : "approve-benefits";
            default -> null;
        };
    }
}
