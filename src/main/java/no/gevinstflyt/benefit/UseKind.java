package no.gevinstflyt.benefit;

/** What a benefit is used for in the municipality. */
public enum UseKind {
    BUDGET_CUT,
    QUALITY,
    SERVICE_DEVELOPMENT,
    COMPETENCE,
    OTHER
}
