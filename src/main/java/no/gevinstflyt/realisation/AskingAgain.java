package no.gevinstflyt.realisation;

import java.util.Optional;

/** Asks a single municipality for its budget. */
public interface AskingAgain {

    /** Asks, and gives the id of the task. */
    String ask(BudgetQuestion question);

    /** The id of the task in which the municipality is being asked. */
    Optional<String> open(BudgetQuestion question);
}
