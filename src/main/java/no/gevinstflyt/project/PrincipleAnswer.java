package no.gevinstflyt.project;

/** How an idea meets a principle. */
public enum PrincipleAnswer {
    MET,
    PARTLY,
    NOT_MET,
    NOT_RELEVANT
}
