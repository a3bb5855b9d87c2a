package no.gevinstflyt.project;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.RequiredIf;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality's body resolved.
 *
 * @param meetingDate where the case was postponed, when it is taken up again
 */
@RequiredIf(field = "decisionDate", when = "resolution", is = "adopted")
@RequiredIf(field = "caseNumber", when = "resolution", is = "adopted")
@RequiredIf(field = "meetingDate", when = "resolution", is = "postponed")
public record RegisterResolution(
        @NotNull ResolutionOutcome resolution,
        @Nullable @Plausible LocalDate decisionDate,
        @Nullable @Text(max = 100) String caseNumber,
        @Nullable @Plausible LocalDate meetingDate) {}
