package no.gevinstflyt.project.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectHandedOver;
import no.gevinstflyt.project.ProjectLeads;
import no.gevinstflyt.project.Projects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
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
            leaders(project.collaboration())
                    .processInstanceBusinessKey(project.code())
                    .list()
                    .forEach(task -> give(task, project.collaboration()));
            ofNoProject(project.collaboration()).forEach(task -> give(task, project.collaboration()));
            return null;
        });
    }

    private TaskQuery leaders(String collaboration) {
        return tasks.createTaskQuery()
                .tenantIdIn(collaboration)
                .taskCandidateGroup(ProjectLeads.leader(collaboration))
                .includeAssignedTasks();
    }

    /** Follow-ups of what is about all that the collaboration has in use, rounds and budgets, that the manager hasn't. */
    private Stream<Task> ofNoProject(String collaboration) {
        Set<String> managers = tasks
                .createTaskQuery()
                .tenantIdIn(collaboration)
                .taskCandidateGroup(ProjectLeads.manager(collaboration))
                .includeAssignedTasks()
                .list()
                .stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
        return leaders(collaboration).taskDefinitionKey("follow-up-silence").list().stream()
                .filter(task -> tasks.getVariable(task.getId(), "projectId") == null)
                .filter(task -> !managers.contains(task.getId()));
    }

    private void give(Task task, String collaboration) {
        tasks.addCandidateGroup(task.getId(), ProjectLeads.manager(collaboration));
    }
}
