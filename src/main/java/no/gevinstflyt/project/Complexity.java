package no.gevinstflyt.project;

/** How complex the project leader finds the project. */
public enum Complexity {
    LOW,
    MEDIUM,
    HIGH
}
