package no.gevinstflyt.benefit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.gevinstflyt.benefit.Benefits.MunicipalMapping;
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

    private final MappingEvents events;
    private final OnBehalfRecords records;
    private final ProjectReading reading;

    UnconfirmedMappings(MappingEvents events, OnBehalfRecords records, ProjectReading reading) {
        this.events = events;
        this.records = records;
        this.reading = reading;
    }

    /** By municipality, of those mappings that the person may read; what is commented on for those who read answers. */
    public Map<String, List<Unconfirmed>> of(Project project, List<MunicipalMapping> mappings, Caller caller) {
        Map<Long, Mapping> readable = mappings.stream()
                .filter(MunicipalMapping::readable)
                .map(MunicipalMapping::mapping)
                .collect(Collectors.toMap(Mapping::id, mapping -> mapping));
        if (readable.isEmpty()) {
            return Map.of();
        }
        Recordings recordings = records.under(Set.of(project.code()));
        Map<Long, List<MappingEvent>> histories =
                events.of(readable.keySet()).stream().collect(Collectors.groupingBy(MappingEvent::mapping));
        Map<String, List<Unconfirmed>> unconfirmed = new HashMap<>();
        histories.forEach((id, history) -> {
            String municipality = readable.get(id).municipality();
            boolean comments = reading.readsAnswers(project, municipality, caller);
            List<Unconfirmed> own = new ArrayList<>(standing(history).values())
                    .stream()
                            .map(answer -> recordings.standing(project.code(), municipality, answer, comments))
                            .filter(Objects::nonNull)
                            .toList();
            unconfirmed.put(municipality, own);
        });
        return unconfirmed;
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
