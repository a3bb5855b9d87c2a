package no.gevinstflyt.project;

import java.time.LocalDate;

/**
 * A written proposal.
 *
 * @param inhabitantsDate the day whose count of inhabitants all shares are computed with
 */
public record Proposal(WriteProposal content, LocalDate inhabitantsDate) {}
