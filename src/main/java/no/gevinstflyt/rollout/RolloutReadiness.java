package no.gevinstflyt.rollout;

import org.jspecify.annotations.Nullable;

/**
 * What a municipality's going live waits for.
 *
 * @param locked whether its privacy is still to be cleared; null where nothing waits for that
 * @param trained whether the training of its staff is registered; null where nothing waits for that
 * @param staffTrained how many are trained, of staffToBeTrained; null where that is not registered
 * @param joined true where it has joined the national solution that the project builds on
 */
public record RolloutReadiness(
        @Nullable Boolean locked,
        @Nullable Boolean trained,
        @Nullable Integer staffTrained,
        @Nullable Integer staffToBeTrained,
        @Nullable Boolean joined) {

    /** Of a municipality that takes nothing into use. */
    static final RolloutReadiness NONE = new RolloutReadiness(null, null, null, null, null);
}
