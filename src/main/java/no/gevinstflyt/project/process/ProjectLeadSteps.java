package no.gevinstflyt.project.process;

import no.gevinstflyt.project.ProjectLeads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What {@code municipality-silence} calls. */
@Component("projectLeadSteps")
public class ProjectLeadSteps {

    private final ProjectLeads leads;

    ProjectLeadSteps(ProjectLeads leads) {
        this.leads = leads;
    }

    /**
     * The groups, separated by comma, that lead a project; they follow up what its municipalities leave unanswered.
     *
     * @param projectId null where the task is about several projects
     */
    public String groups(String collaboration, @Nullable Number projectId) {
        return leads.groups(collaboration, projectId == null ? null : projectId.longValue());
    }
}
