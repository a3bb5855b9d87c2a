package no.gevinstflyt.engine.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the engine's tasks as {@link OpenTask}s: groups and variables of many tasks with one statement each. */
@Component
class TaskReader {

    private static final int CHUNK = 500;

    private final RuntimeService runtimeService;
    private final People people;
    private final JdbcClient jdbc;

    TaskReader(@Lazy RuntimeService runtimeService, People people, JdbcClient jdbc) {
        this.runtimeService = runtimeService;
        this.people = people;
        this.jdbc = jdbc;
    }

    OpenTask read(Task task) {
        return read(List.of(task)).get(0);
    }

    List<OpenTask> read(List<Task> tasks) {
        Map<String, Set<String>> groups = new HashMap<>();
        Map<String, List<VariableInstance>> variables = new HashMap<>();
        Map<String, String> businessKeys = new HashMap<>();
        for (int from = 0; from < tasks.size(); from += CHUNK) {
            List<Task> chunk = tasks.subList(from, Math.min(from + CHUNK, tasks.size()));
            readGroups(chunk.stream().map(Task::getId).toList(), groups);
            List<String> instances =
                    chunk.stream().map(Task::getProcessInstanceId).distinct().toList();
            readVariables(instances, variables);
            readBusinessKeys(instances, businessKeys);
        }
        return tasks.stream()
                .map(task -> toOpenTask(
                        task,
                        businessKeys.get(task.getProcessInstanceId()),
                        groups.getOrDefault(task.getId(), Set.of()),
                        variables.getOrDefault(task.getProcessInstanceId(), List.of())))
                .toList();
    }

    private void readGroups(Collection<String> taskIds, Map<String, Set<String>> groups) {
        jdbc.sql(
                        "select TASK_ID_, GROUP_ID_ from ACT_RU_IDENTITYLINK where GROUP_ID_ is not null and TASK_ID_ in (:ids)")
                .param("ids", taskIds)
                .query(row -> {
                    groups.computeIfAbsent(row.getString(1), id -> new TreeSet<>())
                            .add(row.getString(2));
                });
    }

    private void readVariables(Collection<String> instanceIds, Map<String, List<VariableInstance>> variables) {
        people.asProduct(() -> runtimeService
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(instanceIds.toArray(String[]::new))
                        .disableBinaryFetching()
                        .disableCustomObjectDeserialization()
                        .unlimitedList())
                .forEach(variable -> variables
                        .computeIfAbsent(variable.getProcessInstanceId(), id -> new ArrayList<>())
                        .add(variable));
    }

    private void readBusinessKeys(Collection<String> instanceIds, Map<String, String> keys) {
        jdbc.sql("select ID_, BUSINESS_KEY_ from ACT_RU_EXECUTION where ID_ in (:ids)")
                .param("ids", instanceIds)
                .query(row -> {
                    keys.put(row.getString(1), row.getString(2));
                });
    }

    private static OpenTask toOpenTask(
            Task task, @Nullable String businessKey, Set<String> groups, List<VariableInstance> variables) {
        Map<String, Object> seen = new TreeMap<>();
        variables.stream()
                .filter(variable -> isScalar(variable)
                        && (variable.getExecutionId().equals(task.getProcessInstanceId())
                                || variable.getExecutionId().equals(task.getExecutionId())))
                .forEach(variable -> seen.put(variable.getName(), variable.getValue()));
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getDescription(),
                Door.keyOf(task.getProcessDefinitionId()),
                task.getProcessInstanceId(),
                businessKey,
                task.getTenantId(),
                groups,
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()),
                seen);
    }

    private static boolean isScalar(VariableInstance variable) {
        return variable.getTypedValue().getType().isPrimitiveValueType() && variable.getValue() != null;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
