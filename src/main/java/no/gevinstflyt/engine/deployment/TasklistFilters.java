package no.gevinstflyt.engine.deployment;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The filters that everybody finds in Tasklist. Every one of them names groups or a person: the query stays fast. */
@Component
public class TasklistFilters {

    private static final String MY_GROUPS = "${currentUserGroups()}";

    /** The list shows the first two that a task has, the others when it is unfolded. */
    private static final List<Map<String, String>> COLUMNS = List.of(
            Map.of("name", "projectTitle", "label", "Prosjekt"),
            Map.of("name", "municipalityName", "label", "Kommune"),
            Map.of("name", "gate", "label", "Beslutningspunkt"),
            Map.of("name", "projectCode", "label", "Prosjektkode"));

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    TasklistFilters(FilterService filters, TaskService tasks, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    /** Makes the filters that aren't there. */
    @Transactional
    public void ensure() {
        ensure("Mine oppgaver", -30, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        ensure(
                "Gruppenes oppgaver",
                -20,
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression(MY_GROUPS)
                        .includeAssignedTasks());
        ensure(
                "Over fristen",
                -10,
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression(MY_GROUPS)
                        .includeAssignedTasks()
                        .dueBeforeExpression("${now()}"));
    }

    private void ensure(String name, int priority, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(
                Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false, "variables", COLUMNS));
        grants.filter(filters.saveFilter(filter).getId());
    }
}
