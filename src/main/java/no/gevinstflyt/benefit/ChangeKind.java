package no.gevinstflyt.benefit;

/** Whether a change paves the way or is what the work becomes. */
public enum ChangeKind {
    ENABLING,
    BUSINESS
}
