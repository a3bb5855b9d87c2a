package no.gevinstflyt.project;

/** A municipality that was invited or took part does so no more; published in the transaction that ended it. */
public record ParticipationEnded(long projectId, String municipality) {}
