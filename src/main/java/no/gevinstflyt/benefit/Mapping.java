package no.gevinstflyt.benefit;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.form.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's mapping of a project's benefits: where it stands, and where it may go from there.
 *
 * @param version how often it was kept
 */
public record Mapping(
        @Nullable Long id, long project, String municipality, MappingState state, Instant stateSince, int version) {

    private static final Set<MappingState> BEFORE_SUBMISSION =
            EnumSet.of(MappingState.DRAFT, MappingState.RETURNED, MappingState.NOT_ANSWERED, MappingState.ENDED);

    static Mapping begun(long project, String municipality, Instant at) {
        return new Mapping(null, project, municipality, MappingState.DRAFT, at, 0);
    }

    /** Figures are handed in; a municipality that has come back does so too. */
    Mapping submit(Instant at) {
        return move(BEFORE_SUBMISSION, MappingState.SUBMITTED, at);
    }

    Mapping assure(AssuranceOutcome outcome, Instant at) {
        return move(
                EnumSet.of(MappingState.SUBMITTED),
                outcome == AssuranceOutcome.ASSURED ? MappingState.ASSURED : MappingState.RETURNED,
                at);
    }

    /** The director's answer; a no sends the mapping back to the contact. */
    Mapping decide(boolean approved, Instant at) {
        return move(EnumSet.of(MappingState.ASSURED), approved ? MappingState.APPROVED : MappingState.RETURNED, at);
    }

    Mapping withoutAnswer(Instant at) {
        return move(EnumSet.complementOf(EnumSet.of(MappingState.ENDED)), MappingState.NOT_ANSWERED, at);
    }

    Mapping end(Instant at) {
        return new Mapping(id, project, municipality, MappingState.ENDED, at, version);
    }

    Mapping withId(long added) {
        return new Mapping(added, project, municipality, state, stateSince, version);
    }

    /** Kept once more. */
    Mapping counted() {
        return new Mapping(id, project, municipality, state, stateSince, version + 1);
    }

    private Mapping move(Set<MappingState> from, MappingState to, Instant at) {
        if (!from.contains(state)) {
            throw Refused.conflict("benefit.mapping-elsewhere." + Keys.of(state));
        }
        return new Mapping(id, project, municipality, to, at, version);
    }
}
