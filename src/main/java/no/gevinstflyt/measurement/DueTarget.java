package no.gevinstflyt.measurement;

import org.jspecify.annotations.Nullable;

/**
 * A target that a municipality is asked for.
 *
 * @param last the newest figure with a value of an earlier quarter
 * @param reported what the municipality handed in for this quarter before, to mend
 */
public record DueTarget(MeasuredTarget target, @Nullable Figure last, @Nullable Line reported) {}
