package no.gevinstflyt.project;

/** The steering group has closed a project, and the benefit manager takes over what its leader did. */
public record ProjectHandedOver(long projectId, String projectCode) {}
