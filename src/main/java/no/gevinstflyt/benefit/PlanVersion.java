package no.gevinstflyt.benefit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A benefit plan as the steering group approved it. Added, never changed.
 *
 * @param number from 1 in each project; a higher one supersedes it
 * @param decision id of the gate's decision
 * @param sha256 of the plan's content ({@link Plan#sha256})
 */
@Table("plan_version")
public record PlanVersion(
        @Nullable @Id Long id, long project, int number, @Nullable Long decision, Instant frozenAt, String sha256) {}
