package no.gevinstflyt.benefit;

/** How the municipalities' figures become one. */
public enum Aggregation {
    SUM,
    WEIGHTED_AVERAGE,
    AVERAGE,
    LATEST,
    MAX,
    MIN
}
