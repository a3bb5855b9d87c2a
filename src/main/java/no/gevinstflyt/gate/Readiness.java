package no.gevinstflyt.gate;

import org.jspecify.annotations.Nullable;

/** The rule that says whether an item of a checklist is missing. */
@FunctionalInterface
public interface Readiness {

    /** Whether the case can't go on with this answer, or without one. */
    boolean missing(boolean required, @Nullable ChecklistAnswer answer);
}
