package no.gevinstflyt.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Salten;
import no.gevinstflyt.project.ProjectAnswers;
import no.gevinstflyt.project.ProjectStory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@UpgradeTest
class PlanningUpgradeTest {

    static final List<String> WAITED_IN = List.of(
            "baseline-measurement",
            "gate-condition",
            "joint-project",
            "municipality-benefit-mapping",
            "municipality-commitment",
            "project-planning");

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";

    @Autowired
    private BeanFactory beans;

    @Test
    @DisplayName("Projects of the first release in planning, and approved with a condition and a baseline to be"
            + " measured, go on to the end of their benefit work")
    void fromTheFirstRelease() {
        Upgrade upgrade = new Upgrade(beans).from(ReleasedModels.of(1));
        EarlierProjects projects = new EarlierProjects(beans);
        ProjectStory planning = ProjectStory.planning(projects.play, projects.jdbc, Map.of(), BODO, BEIARN);
        planning.mapped(BEIARN, Salten.targets(BEIARN));
        ProjectStory execution = approvedOnACondition(projects);
        assertThat(upgrade.underWay()).isEqualTo(WAITED_IN);

        upgrade.run(planning, execution);

        assertThat(projects.play.task(execution.code, "start-execution").description())
                .as("what the open task says")
                .doesNotContain("neste versjon");
        planning.commits(BODO, BEIARN).maps(BODO).judged(BEIARN).privacy();
        projects.fromPlan(planning, BODO, BEIARN);
        settle(projects, execution);
        projects.execution(execution, BODO).planned().live();
        projects.toRealisation(execution, BODO);
        projects.measured(BODO);
        projects.fromRealisation(execution, BODO);
        upgrade.finished();
    }

    /** A condition of BP3 is to be fulfilled, and a baseline is to be measured. */
    private static ProjectStory approvedOnACondition(EarlierProjects projects) {
        ProjectStory story = ProjectStory.planning(projects.play, projects.jdbc, Map.of(), BODO)
                .privacy()
                .commits(BODO)
                .maps(BODO, ProjectAnswers.withoutBaseline(BODO))
                .plan()
                .prepared("BP3")
                .advised();
        Map<String, String> condition = Map.of(
                "text",
                "Avklar finansieringen.",
                "deadline",
                projects.today().plusDays(30).toString());
        projects.play.complete(
                "styringsleder",
                story.code,
                "decide-gate",
                Map.of(
                        "decision",
                        "approved-with-conditions",
                        "reason",
                        "Finansieringen er uklar.",
                        "conditions",
                        List.of(condition)));
        return story;
    }

    private static void settle(EarlierProjects projects, ProjectStory story) {
        Map<String, Object> baseline =
                Map.of("benefit", "Ø1", "value", 5200, "date", projects.today().toString(), "method", "Telling");
        projects.play.complete(
                "k" + BODO, story.code, "measure-baseline", BODO, Map.of("baselines", List.of(baseline)));
        projects.play.complete(
                "prosjektleder",
                story.code,
                "fulfil-condition",
                Map.of("fulfilled", true, "comment", "Finansieringen er klar."));
    }
}
