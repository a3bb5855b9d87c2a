package no.gevinstflyt.project;

/** How many gates a project passes: a light course takes BP1 together with BP2. */
public enum Course {
    FULL,
    LIGHT
}
