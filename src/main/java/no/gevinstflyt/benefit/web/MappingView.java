package no.gevinstflyt.benefit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Benefits.MunicipalMapping;
import no.gevinstflyt.benefit.Mapping;
import no.gevinstflyt.benefit.MappingEvent;
import no.gevinstflyt.benefit.MappingState;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;

/**
 * Where a municipality's mapping stands.
 *
 * @param baselinesMissing how many baselines are still to be measured; null where the reader may not see the figures
 * @param answeredBy who gave the last answer, where somebody else recorded it
 * @param unconfirmed the answers that were recorded for the municipality and that it hasn't confirmed
 */
record MappingView(
        String municipality,
        String municipalityName,
        MappingState state,
        Instant stateSince,
        @Nullable Long baselinesMissing,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        List<Unconfirmed> unconfirmed) {

    static MappingView of(MunicipalMapping mapping, Map<String, String> names, List<Unconfirmed> unconfirmed) {
        Mapping stands = mapping.mapping();
        MappingEvent last = mapping.last();
        return new MappingView(
                stands.municipality(),
                names.getOrDefault(stands.municipality(), stands.municipality()),
                stands.state(),
                stands.stateSince(),
                mapping.readable()
                        ? mapping.targets().stream()
                                .filter(Target::awaitsBaseline)
                                .count()
                        : null,
                last == null || !mapping.readable() ? null : last.answeredBy(),
                last == null || !mapping.readable() ? null : last.answeredOn(),
                unconfirmed);
    }
}
