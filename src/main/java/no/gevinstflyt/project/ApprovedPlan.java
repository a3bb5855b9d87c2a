package no.gevinstflyt.project;

import java.util.List;

/** What the approved benefit plan expects; a bean of the feature that keeps the plan. */
public interface ApprovedPlan {

    /** The relevant benefits of the municipalities that take part still, by benefit; none before a plan is approved. */
    List<PlannedBenefit> expected(long projectId);
}
