package no.gevinstflyt.gate;

import org.jspecify.annotations.Nullable;

/**
 * What a checklist asks.
 *
 * @param item the id; the messages have its text
 * @param required whether the case can't go on without it
 * @param text the text where the item is this case's own
 */
public record ChecklistItem(String item, boolean required, @Nullable String text) {}
