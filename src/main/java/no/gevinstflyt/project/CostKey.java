package no.gevinstflyt.project;

/** How a cost is shared among municipalities. */
public enum CostKey {
    EQUAL,
    INHABITANTS,
    MIXED,
    BANDS
}
