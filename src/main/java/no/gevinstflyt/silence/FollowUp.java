package no.gevinstflyt.silence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.gevinstflyt.form.Plausible;
import no.gevinstflyt.form.RequiredIf;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * The form of {@code follow-up-silence}.
 *
 * @param newDueDate with {@code extend}
 * @param answeredBy who in the municipality gave the answer; like the next two with {@code record}
 * @param answer the fields of the open task's own form
 */
@RequiredIf(field = "newDueDate", when = "action", is = "extend")
@RequiredIf(field = "answeredBy", when = "action", is = "record")
@RequiredIf(field = "answeredOn", when = "action", is = "record")
@RequiredIf(field = "answer", when = "action", is = "record")
public record FollowUp(
        @NotNull SilenceAction action,
        @Plausible @Nullable LocalDate newDueDate,
        @Text(max = 200) @Nullable String answeredBy,
        @Plausible @Nullable LocalDate answeredOn,
        @Nullable JsonNode answer) {}
