package no.gevinstflyt.project;

/** Whether there is a national shared solution for the need. */
public enum NationalSolution {
    EXISTS,
    PLANNED,
    NONE
}
