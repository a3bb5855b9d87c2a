package no.gevinstflyt.project;

import org.jspecify.annotations.Nullable;

/**
 * A benefit that the approved plan expects of a municipality.
 *
 * @param benefit its code
 * @param owner who answers for it by the plan
 */
public record PlannedBenefit(String benefit, String name, String municipality, @Nullable String owner) {}
