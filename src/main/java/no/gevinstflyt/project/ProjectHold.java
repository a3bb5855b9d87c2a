package no.gevinstflyt.project;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a project's row to oneself until the transaction ends. */
@Component
public class ProjectHold {

    private final ProjectRows projects;

    ProjectHold(ProjectRows projects) {
        this.projects = projects;
    }

    /** Waits for others that hold the project; tells whether it is running then. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean running(long projectId) {
        projects.hold(projectId);
        return projects.find(projectId).filter(Project::running).isPresent();
    }
}
