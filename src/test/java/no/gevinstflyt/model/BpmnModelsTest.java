package no.gevinstflyt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks over every process model. */
class BpmnModelsTest {

    static List<BpmnFile> models() {
        return BpmnFile.all();
    }

    @Test
    void thereAreModels() {
        assertThat(models()).extracting(BpmnFile::name).contains("joint-project", "gate-approval", "calendar");
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelKeepsTheRules(BpmnFile file) {
        assertThat(BpmnRules.problems(file))
                .as("what is wrong with the process model %s", file.name())
                .isEmpty();
    }
}
