package no.gevinstflyt.project;

/** The body that binds a municipality. */
public enum DecidingBody {
    ADMINISTRATIVE,
    FORMANNSKAP,
    KOMMUNESTYRE
}
