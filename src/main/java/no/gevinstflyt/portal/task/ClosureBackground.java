package no.gevinstflyt.portal.task;

import java.util.Set;
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
    public @Nullable String title(TaskContext context, String path, String key) {
        return plan.expected(context.projectId()).stream()
                .filter(one -> key.equals(one.benefit() + " " + one.municipality()))
                .map(this::title)
                .findFirst()
                .orElse(null);
    }

    private String title(PlannedBenefit one) {
        return one.benefit() + " " + one.name() + ", " + projects.municipalityName(one.municipality());
    }
}
