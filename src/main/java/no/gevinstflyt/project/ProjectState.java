package no.gevinstflyt.project;

/** Whether a project goes on. */
public enum ProjectState {
    RUNNING,
    STOPPED,
    CLOSED
}
