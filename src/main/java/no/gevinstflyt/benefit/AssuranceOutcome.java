package no.gevinstflyt.benefit;

/** What the resource group says of a municipality's figures. */
public enum AssuranceOutcome {
    ASSURED,
    RETURNED
}
