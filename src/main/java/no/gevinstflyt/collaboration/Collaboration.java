package no.gevinstflyt.collaboration;

import org.jspecify.annotations.Nullable;

/**
 * Municipalities that work together; in the engine a tenant.
 *
 * @param id short and lasting ({@code salten}); part of the role groups' ids
 * @param parent the collaboration above it
 */
public record Collaboration(String id, String name, @Nullable String parent) {}
