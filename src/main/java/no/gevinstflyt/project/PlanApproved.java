package no.gevinstflyt.project;

/** The steering group has approved the benefit plan at BP3; published in the transaction that enters execution. */
public record PlanApproved(long projectId, String projectCode) {}
