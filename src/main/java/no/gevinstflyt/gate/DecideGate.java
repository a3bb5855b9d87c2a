package no.gevinstflyt.gate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.RequiredIf;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * The chair's answer to {@code decide-gate}. {@code present} and what follows it are recorded where the chair records a
 * meeting, and computed where the members vote.
 *
 * @param resumeDate when a case on hold goes on by itself
 */
@RequiredIf(
        field = "reason",
        when = "decision",
        is = {"approved-with-conditions", "returned", "on-hold", "rejected"})
@RequiredIf(
        field = "conditions",
        when = "decision",
        is = {"approved-with-conditions"})
public record DecideGate(
        @NotNull GateOutcome decision,
        @Text @Nullable String reason,
        @Size(max = 50) @Nullable List<@Valid @NotNull Condition> conditions,
        @Plausible @Nullable LocalDate resumeDate,
        @Plausible @Nullable LocalDate meetingDate,
        @Size(max = 100) @Nullable List<@Text(max = 200) String> present,
        @Size(max = 100) @Nullable List<@Text(max = 200) String> absent,
        @Size(max = 100) @Nullable List<@Text(max = 200) String> disqualified,
        @Min(0) @Max(1000) @Nullable Integer votesFor,
        @Min(0) @Max(1000) @Nullable Integer votesAgainst,
        @Text @Nullable String dissent) {

    /** What has to be done, and by when. */
    public record Condition(@NotBlank @Text String text, @NotNull @Plausible LocalDate deadline) {}
}
