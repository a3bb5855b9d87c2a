package no.gevinstflyt.benefit;

/** Who gets the benefit. */
public enum Recipient {
    OWN_ORGANISATION,
    OTHER_STATE,
    MUNICIPAL_SECTOR,
    BUSINESS,
    INHABITANTS
}
