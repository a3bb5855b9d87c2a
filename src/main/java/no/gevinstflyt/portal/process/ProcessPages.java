package no.gevinstflyt.portal.process;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.portal.web.Reader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Each process as a picture and as steps in words, which are the picture's alternative in text. */
@Controller
@RequestMapping("/portal/processes")
class ProcessPages {

    private final DeployedProcesses processes;
    private final Collaborations collaborations;
    private final Reader reader;

    ProcessPages(DeployedProcesses processes, Collaborations collaborations, Reader reader) {
        this.processes = processes;
        this.collaborations = collaborations;
        this.reader = reader;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("processes", processes.all());
        return "processes/list";
    }

    @GetMapping("/{key}")
    String one(@PathVariable String key, Model model) {
        model.addAttribute("process", processes.find(key));
        var steps = processes.steps(key);
        model.addAttribute("steps", steps);
        model.addAttribute("periods", periods(steps, new TreeMap<>()));
        return "processes/process";
    }

    @GetMapping("/{key}/diagram")
    ResponseEntity<String> diagram(@PathVariable String key) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .body(processes.xml(key));
    }

    /** How many days each task has in the reader's first collaboration. */
    private Map<String, Integer> periods(Iterable<Step> steps, Map<String, Integer> days) {
        reader.caller().collaborations().stream().sorted().findFirst().ifPresent(first -> {
            for (Step step : steps) {
                if (step.period() != null) {
                    days.put(step.id(), collaborations.settings(first).daysOf(step.period()));
                }
                periods(step.parts(), days);
            }
        });
        return days;
    }
}
