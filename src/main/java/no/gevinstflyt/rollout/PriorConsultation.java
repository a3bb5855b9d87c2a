package no.gevinstflyt.rollout;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.RequiredIf;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * The prior consultation of Datatilsynet (GDPR article 36).
 *
 * @param answer what Datatilsynet answered; absent as long as it has not
 * @param goAhead whether the processing may begin; absent as long as there is no answer
 */
@RequiredIf(
        field = "answer",
        when = "goAhead",
        is = {"true", "false"})
@RequiredIf(
        field = "answerDate",
        when = "goAhead",
        is = {"true", "false"})
public record PriorConsultation(
        @NotNull @Plausible LocalDate sentDate,
        @Nullable @Text String answer,
        @Nullable @Plausible LocalDate answerDate,
        @Nullable Boolean goAhead) {}
