package no.gevinstflyt.project;

/** The project is stopped for good; published in the transaction that stops it. */
public record ProjectStopped(long projectId, String projectCode) {}
