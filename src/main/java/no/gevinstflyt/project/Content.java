package no.gevinstflyt.project;

/** What a project is about. */
public enum Content {
    ORGANISATIONAL_DEVELOPMENT,
    IT_DEVELOPMENT,
    PROCUREMENT
}
