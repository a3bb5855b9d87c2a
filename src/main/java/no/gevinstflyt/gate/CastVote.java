package no.gevinstflyt.gate;

import jakarta.validation.constraints.NotNull;
import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/** A member's answer to {@code cast-vote}: a vote on the recommendation. */
public record CastVote(@NotNull Vote vote, @Text @Nullable String dissent) {}
