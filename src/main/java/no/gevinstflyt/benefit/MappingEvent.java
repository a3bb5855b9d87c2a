package no.gevinstflyt.benefit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a mapping. Added, never changed.
 *
 * @param state where the mapping stood after it
 * @param answeredBy who gave the answer that {@code doneBy} recorded on their behalf
 * @param decidedBy who decided on the municipality's behalf
 */
public record MappingEvent(
        @Nullable Long id,
        long mapping,
        MappingState state,
        @Nullable String remark,
        String doneBy,
        Instant doneAt,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decisionDate) {

    static MappingEvent of(Mapping mapping, String doneBy, Optional<OnBehalf> onBehalf) {
        return new MappingEvent(
                null,
                mapping.id(),
                mapping.state(),
                null,
                doneBy,
                mapping.stateSince(),
                onBehalf.map(OnBehalf::answeredBy).orElse(null),
                onBehalf.map(OnBehalf::answeredOn).orElse(null),
                null,
                null);
    }

    MappingEvent remarked(@Nullable String text) {
        return new MappingEvent(
                id, mapping, state, text, doneBy, doneAt, answeredBy, answeredOn, decidedBy, decisionDate);
    }

    MappingEvent decided(@Nullable String by, @Nullable LocalDate on) {
        return new MappingEvent(id, mapping, state, remark, doneBy, doneAt, answeredBy, answeredOn, by, on);
    }
}
