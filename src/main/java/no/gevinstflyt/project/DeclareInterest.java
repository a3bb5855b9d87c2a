package no.gevinstflyt.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.RequiredIf;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's answer to an idea.
 *
 * @param leadership the first of the four bearing elements, 1–5, as the municipality sees itself
 * @param decidingBody which body decides whether the municipality takes part
 * @param meetingDate when that body meets
 */
@RequiredIf(field = "contact", when = "interest", is = "interested")
@RequiredIf(field = "decidingBody", when = "interest", is = "interested")
@RequiredIf(field = "reason", when = "interest", is = "no")
public record DeclareInterest(
        @NotNull Interest interest,
        @Nullable @Text(max = 200) String contact,
        @Nullable @Text String ambition,
        @Nullable @Min(1) @Max(5) Integer leadership,
        @Nullable @Min(1) @Max(5) Integer structure,
        @Nullable @Min(1) @Max(5) Integer culture,
        @Nullable @Min(1) @Max(5) Integer changeCompetence,
        @Nullable DecidingBody decidingBody,
        @Nullable @Plausible LocalDate meetingDate,
        @Nullable @Text String reason) {}
