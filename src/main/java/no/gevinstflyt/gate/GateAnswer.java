package no.gevinstflyt.gate;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one item of a case's checklist.
 *
 * @param text what the item asks where it is the case's own (an earlier condition); null where the messages have it
 */
public record GateAnswer(
        String item, boolean required, @Nullable String text, ChecklistAnswer answer, @Nullable String comment) {}
