package no.gevinstflyt.benefit;

/** What kind of good a benefit does, as the strategy sorts them. */
public enum BenefitCategory {
    AVOIDED_COST,
    TIME_SAVED,
    QUALITY
}
