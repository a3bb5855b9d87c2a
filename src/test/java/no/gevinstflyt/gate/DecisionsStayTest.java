package no.gevinstflyt.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.gevinstflyt.collaboration.DecisionMode;
import no.gevinstflyt.testing.BothDatabases;
import no.gevinstflyt.testing.BothDatabases.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.springframework.dao.DataIntegrityViolationException;

/** A decision that is recorded stays as it is: nothing in the product can change or remove it. */
class DecisionsStayTest {

    @Test
    void theDecisionsCanBeReadAndAddedAndNothingElse() {
        assertThat(Arrays.stream(GateDecisions.class.getDeclaredMethods()).filter(method -> !method.isSynthetic()))
                .as("what is offered on decisions")
                .allMatch(method -> method.getName().startsWith("find"));
        assertThat(Arrays.stream(Archive.class.getDeclaredMethods()).filter(method -> !method.isSynthetic()))
                .extracting(method -> method.getName())
                .containsExactly("add");
    }

    @Test
    void noStatementOfTheProductChangesThem() throws IOException {
        assertThat(sources()).isNotEmpty().allSatisfy(source -> assertThat(
                        Files.readString(source).toLowerCase())
                .as("%s", source)
                .doesNotContainPattern("(update|delete\\s+from|alter\\s+table)\\s+gate_(decision|attendance)"));
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theDatabaseTakesOneDecisionOnATreatment(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.CHAIR)) {
            GateDecision first = room.decide(room.prepared(Gate.BP1), GateOutcome.APPROVED);
            GateDecision other = again(first, GateOutcome.REJECTED);

            assertThatThrownBy(() -> room.the(Archive.class).add(other))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasRootCauseInstanceOf(java.sql.SQLException.class);
            assertThat(room.the(Gates.class).decisions("project", GateRoom.PROJECT))
                    .containsExactly(room.the(Gates.class).decision(first.id()).orElseThrow());
        }
    }

    private static GateDecision again(GateDecision first, GateOutcome outcome) {
        return new GateDecision(
                null,
                first.gateCaseId(),
                first.round(),
                first.collaboration(),
                first.subjectType(),
                first.subjectId(),
                first.code(),
                first.gate(),
                first.mode(),
                outcome,
                first.givenUp(),
                "Ombestemt.",
                null,
                null,
                null,
                null,
                null,
                null,
                first.decidedBy(),
                first.decidedByName(),
                first.decidedAt(),
                null,
                null,
                List.of());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|sql)$"))
                    .toList();
        }
    }
}
