package no.gevinstflyt.silence;

/** What the project leader does about a municipality that has not answered. */
public enum SilenceAction {
    /** The municipality gets a new due date. */
    EXTEND,
    /** The municipality has answered in another way; its answer is recorded for it. */
    RECORD,
    /** The project goes on; the municipality counts as not having answered. */
    GO_ON_WITHOUT
}
