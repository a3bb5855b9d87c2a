package no.gevinstflyt.project;

/** The benefit work of a project is done, and the project closed for good. */
public record ProjectClosed(long projectId, String projectCode) {}
