package no.gevinstflyt.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.gevinstflyt.project.ProjectStory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@UpgradeTest
class InitiationUpgradeTest {

    static final List<String> WAITED_IN =
            List.of("gate-approval", "joint-project", "municipality-interest", "project-initiation");

    @Autowired
    private BeanFactory beans;

    @Test
    @DisplayName("Projects of the first release in the idea, at BP1 and at the invitation go on to the end of their"
            + " benefit work")
    void fromTheFirstRelease() {
        Upgrade upgrade = new Upgrade(beans).from(ReleasedModels.of(1));
        EarlierProjects projects = new EarlierProjects(beans);
        ProjectStory idea = projects.idea("1804");
        ProjectStory advice = projects.idea("1804").describe().prepared("BP1");
        ProjectStory decision = projects.idea("1804").describe().prepared("BP1").advised();
        ProjectStory interest = projects.idea("1804").describe().gate("approved", "BP1");
        assertThat(upgrade.underWay()).isEqualTo(WAITED_IN);

        upgrade.run(idea, advice, decision, interest);

        projects.fromInterest(idea.describe().gate("approved", "BP1"), "1804");
        projects.fromInterest(advice.advised().decided("approved"), "1804");
        projects.fromInterest(decision.decided("approved"), "1804");
        projects.fromInterest(interest, "1804");
        upgrade.finished();
    }
}
