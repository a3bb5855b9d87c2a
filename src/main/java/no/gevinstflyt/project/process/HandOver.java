package no.gevinstflyt.project.process;

import no.gevinstflyt.engine.People;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectHandedOver;
import no.gevinstflyt.project.ProjectLeads;
import no.gevinstflyt.project.Projects;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the benefit manager what waits for the leader of a project that is handed over. */
@Component
class HandOver {

    private final TaskService tasks;
    private final Projects projects;
    private final People people;

    HandOver(@Lazy TaskService tasks, Projects projects, People people) {
        this.tasks = tasks;
        this.projects = projects;
        this.people = people;
    }

    @EventListener
    void on(ProjectHandedOver handed) {
        Project project = projects.get(handed.projectId());
        people.asProduct(() -> {
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(project.code())
                    .tenantIdIn(project.collaboration())
                    .taskCandidateGroup(ProjectLeads.leader(project.collaboration()))
                    .includeAssignedTasks()
                    .list()
                    .forEach(task ->
                            tasks.addCandidateGroup(task.getId(), ProjectLeads.manager(project.collaboration())));
            return null;
        });
    }
}
