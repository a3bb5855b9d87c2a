package no.gevinstflyt.measurement.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.measurement.Lapses;
import no.gevinstflyt.measurement.ReportReading;
import no.gevinstflyt.measurement.ReportReading.Part;
import no.gevinstflyt.project.ParticipationEnded;
import no.gevinstflyt.project.ProjectStopped;
import no.gevinstflyt.project.Projects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the measuring of municipalities that have nothing left to measure. */
@Component
class MeasurementEnds {

    private static final String MUNICIPALITY = "municipality";

    private final RuntimeService runtime;
    private final ReportReading reading;
    private final Lapses lapses;
    private final Projects projects;
    private final People people;

    MeasurementEnds(
            @Lazy RuntimeService runtime, ReportReading reading, Lapses lapses, Projects projects, People people) {
        this.runtime = runtime;
        this.reading = reading;
        this.lapses = lapses;
        this.projects = projects;
        this.people = people;
    }

    @EventListener
    void on(ParticipationEnded ended) {
        String collaboration = projects.get(ended.projectId()).collaboration();
        endIdle(open(runtime, collaboration, false).variableValueEquals(MUNICIPALITY, ended.municipality()));
    }

    @EventListener
    void on(ProjectStopped stopped) {
        String collaboration = projects.get(stopped.projectId()).collaboration();
        endIdle(open(runtime, collaboration, false));
    }

    /** What municipalities are measuring, or correcting. */
    static ProcessInstanceQuery open(RuntimeService runtime, String collaboration, boolean restatement) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("municipality-measurement")
                .tenantIdIn(collaboration)
                .variableValueEquals("restatement", restatement);
    }

    static void end(RuntimeService runtime, String instance) {
        runtime.createMessageCorrelation("municipality-withdrew")
                .processInstanceId(instance)
                .correlateWithResult();
    }

    private void endIdle(ProcessInstanceQuery open) {
        people.asProduct(() -> {
            List<ProcessInstance> instances = open.list();
            Map<String, Part> parts = parts(instances);
            Set<Part> asked = reading.anythingDue(Set.copyOf(parts.values()));
            parts.forEach((instance, part) -> {
                if (!asked.contains(part)) {
                    end(runtime, instance);
                    lapses.ended(part);
                }
            });
            return instances;
        });
    }

    /** Which municipality measures in which round, by the instance's id. */
    private Map<String, Part> parts(List<ProcessInstance> instances) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<String, Object>> variables = new LinkedHashMap<>();
        runtime.createVariableInstanceQuery()
                .processInstanceIdIn(
                        instances.stream().map(ProcessInstance::getId).toArray(String[]::new))
                .variableNameIn(MeasurementRoundProcess.ROUND, MUNICIPALITY)
                .unlimitedList()
                .forEach(variable -> variables
                        .computeIfAbsent(variable.getProcessInstanceId(), instance -> new HashMap<>())
                        .put(variable.getName(), variable.getValue()));
        return variables.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> part(entry.getValue())));
    }

    private static Part part(Map<String, Object> variables) {
        Number round = (Number) variables.get(MeasurementRoundProcess.ROUND);
        return new Part(round.longValue(), (String) variables.get(MUNICIPALITY));
    }
}
