package no.gevinstflyt.collaboration;

/** What as many votes for as against means. */
public enum TieRule {
    CHAIR_DECIDES,
    RETURNED
}
