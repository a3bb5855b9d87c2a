package no.gevinstflyt.project.process;

import no.gevinstflyt.project.ProjectClosed;
import no.gevinstflyt.project.ProjectStopped;
import no.gevinstflyt.project.Projects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What runs beside a project, a baseline to be measured, a condition, a silence, ends with it however it ends. */
@Component
class ProjectEnds {

    private final Projects projects;
    private final ProjectProcess process;

    ProjectEnds(Projects projects, ProjectProcess process) {
        this.projects = projects;
        this.process = process;
    }

    @EventListener
    void on(ProjectStopped stopped) {
        process.ended(projects.get(stopped.projectId()));
    }

    @EventListener
    void on(ProjectClosed closed) {
        process.ended(projects.get(closed.projectId()));
    }
}
