package no.gevinstflyt.gate;

/** What is answered to an item of a checklist. */
public enum ChecklistAnswer {
    YES,
    NO,
    NOT_RELEVANT
}
