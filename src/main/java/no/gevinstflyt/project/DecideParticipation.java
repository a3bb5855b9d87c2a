package no.gevinstflyt.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.RequiredIf;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's answer to the proposal.
 *
 * @param decidingBody the body that decided; the one named with the interest where it is left out
 * @param meetingDate when the body meets that the yes is subject to
 * @param ownFunds what the municipality sets aside, by year
 */
@RequiredIf(
        field = "sponsor",
        when = "participate",
        is = {"yes", "subject-to-resolution"})
@RequiredIf(field = "decidedBy", when = "participate", is = "yes")
@RequiredIf(field = "decisionDate", when = "participate", is = "yes")
@RequiredIf(field = "caseNumber", when = "participate", is = "yes")
@RequiredIf(field = "meetingDate", when = "participate", is = "subject-to-resolution")
@RequiredIf(field = "reason", when = "participate", is = "no")
public record DecideParticipation(
        @NotNull Participate participate,
        @Nullable @Text(max = 200) String sponsor,
        @Nullable @Text(max = 200) String decidedBy,
        @Nullable DecidingBody decidingBody,
        @Nullable @Plausible LocalDate decisionDate,
        @Nullable @Text(max = 100) String caseNumber,
        @Nullable @Plausible LocalDate meetingDate,
        @Nullable @Size(max = 20) Map<@Pattern(regexp = "20\\d\\d") String, @Valid Funds> ownFunds,
        @Nullable @Min(0) @Max(10_000) Integer personDays,
        @Nullable @Text String authority,
        @Nullable @Text String delegation,
        @Nullable @Text String reason) {

    /** What is set aside in one year, NOK. */
    public record Funds(@NotNull @Min(0) @Max(Costs.MOST) Long amount, @Nullable @Text(max = 100) String budgetLine) {}
}
