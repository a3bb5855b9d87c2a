package no.gevinstflyt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.gevinstflyt.collaboration.Settings;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** The tasks that a collaboration can settle a period for are those of the models. */
class TaskDaysModelsTest {

    private static final Pattern PERIOD = Pattern.compile("\\.(?:of|due)\\(collaboration, '([a-z-]+)'");

    @Test
    void everyPeriodThatAModelAsksForCanBeSettled() {
        Set<String> asked = BpmnFile.all().stream()
                .flatMap(file -> PERIOD.matcher(file.xml().replace("&#39;", "'"))
                        .results()
                        .map((MatchResult found) -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isNotEmpty();
        assertThat(Settings.tasks()).containsAll(asked);
    }

    @Test
    void thereIsATaskForEveryPeriod() {
        Set<String> tasks = BpmnFile.all().stream()
                .flatMap(file -> file.all(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toSet());

        assertThat(tasks).containsAll(Settings.tasks());
    }
}
