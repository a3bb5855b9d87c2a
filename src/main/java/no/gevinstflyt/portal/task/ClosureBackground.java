package no.gevinstflyt.portal.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.project.ApprovedPlan;
import no.gevinstflyt.project.PlannedBenefit;
import no.gevinstflyt.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The handing over of benefits: which benefit of which municipality a row is about. */
@Component
class ClosureBackground implements TaskBackground {

    private final ApprovedPlan plan;
    private final Projects projects;

    ClosureBackground(ApprovedPlan plan, Projects projects) {
        this.plan = plan;
        this.projects = projects;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("hand-over-benefits");
    }

    @Override
    public TaskBackground opened(TaskContext context) {
        return new Opened(plan.expected(context.projectId()));
    }

    /** What one page shows, read once. */
    private final class Opened implements TaskBackground {

        private final Map<String, PlannedBenefit> expected;

        Opened(List<PlannedBenefit> expected) {
            this.expected = expected.stream()
                    .collect(Collectors.toMap(
                            one -> one.benefit() + " " + one.municipality(), Function.identity(), (one, other) -> one));
        }

        @Override
        public Set<String> tasks() {
            return ClosureBackground.this.tasks();
        }

        @Override
        public @Nullable String title(TaskContext context, String path, String key) {
            PlannedBenefit one = expected.get(key);
            return one == null
                    ? null
                    : one.benefit() + " " + one.name() + ", " + projects.municipalityName(one.municipality());
        }
    }
}
