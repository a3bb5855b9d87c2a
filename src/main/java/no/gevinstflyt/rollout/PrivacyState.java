package no.gevinstflyt.rollout;

/** What a municipality's privacy clearance waits for. The solution may be used when it waits for nothing. */
public enum PrivacyState {
    ASSESSMENT,
    DPIA,
    CONSULTATION,
    AGREEMENT,
    CLEARED
}
