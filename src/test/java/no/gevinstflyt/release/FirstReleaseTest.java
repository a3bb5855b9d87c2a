package no.gevinstflyt.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstReleaseTest {

    @Test
    void somethingHasWaitedInEveryProcess() {
        assertThat(Stream.of(
                                InitiationUpgradeTest.WAITED_IN,
                                PlanningUpgradeTest.WAITED_IN,
                                CalendarUpgradeTest.WAITED_IN)
                        .flatMap(List::stream))
                .as("processes with a story of what was under way in them")
                .containsAll(ReleasedModels.of(1).processes());
    }
}
