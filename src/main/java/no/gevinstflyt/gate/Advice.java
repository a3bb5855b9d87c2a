package no.gevinstflyt.gate;

/** The resource group's advice. */
public enum Advice {
    RECOMMEND,
    RECOMMEND_WITH_CHANGES,
    ADVISE_AGAINST
}
