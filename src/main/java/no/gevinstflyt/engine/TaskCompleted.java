package no.gevinstflyt.engine;

/** Published in the transaction in which a person has completed a task. */
public record TaskCompleted(OpenTask task, Caller by) {}
