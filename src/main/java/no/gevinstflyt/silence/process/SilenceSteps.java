package no.gevinstflyt.silence.process;

import no.gevinstflyt.project.ProjectLeads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What {@code municipality-silence} calls. */
@Component("silenceSteps")
public class SilenceSteps {

    private final ProjectLeads leads;

    SilenceSteps(ProjectLeads leads) {
        this.leads = leads;
    }

    /**
     * The groups, separated by comma, that follow the silence up.
     *
     * @param projectId null where the task is about several projects
     */
    public String followers(String collaboration, @Nullable Number projectId) {
        return leads.groups(collaboration, projectId == null ? null : projectId.longValue());
    }
}
