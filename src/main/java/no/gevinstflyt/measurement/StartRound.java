package no.gevinstflyt.measurement;

import jakarta.validation.constraints.NotBlank;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/**
 * The start form of {@code measurement-round}.
 *
 * @param quarter {@code yyyy-Qn}
 * @param collaboration its id; the caller's only one where it is left out
 */
public record StartRound(@NotBlank @Text(max = 20) String quarter, @Nullable @Text(max = 200) String collaboration) {}
