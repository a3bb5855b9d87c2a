package no.gevinstflyt.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.project.ProjectStory;
import no.gevinstflyt.testing.Mornings;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@UpgradeTest
class CalendarUpgradeTest {

    static final List<String> WAITED_IN =
            List.of("calendar", "joint-project", "municipality-interest", "municipality-silence", "project-initiation");

    private static final String BODO = "1804";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Mornings mornings;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "A silence that is to be followed up in the first release is, and its project goes on to the end; a day"
                    + " of the calendar is done")
    void fromTheFirstRelease() {
        Upgrade upgrade = new Upgrade(beans).from(ReleasedModels.of(1));
        EarlierProjects projects = new EarlierProjects(beans);
        ProjectStory silent = silent(projects);
        people.asProduct(() -> runtime.createProcessInstanceByKey("calendar")
                .startBeforeActivity("collect-due")
                .execute());
        assertThat(upgrade.underWay()).isEqualTo(WAITED_IN);

        upgrade.run(silent);

        projects.play.complete(
                "prosjektleder",
                silent.code,
                "follow-up-silence",
                BODO,
                Map.of(
                        "action",
                        "extend",
                        "newDueDate",
                        projects.today().plusMonths(6).toString()));
        projects.fromInterest(silent, BODO);
        mornings.run();
        upgrade.finished();
    }

    /** A project in which the project leader is to follow up a municipality that has not answered. */
    private ProjectStory silent(EarlierProjects projects) {
        ProjectStory story = projects.idea(BODO).describe().gate("approved", "BP1");
        Instant now = clock.instant();
        Instant due = projects.play.task(story.code, "declare-interest", BODO).due();
        projects.play.moveTo(due.plus(Duration.ofDays(15)));
        mornings.run();
        projects.play.moveTo(now);
        assertThat(story.open()).contains("follow-up-silence");
        return story;
    }
}
