package no.gevinstflyt.silence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.testing.BothDatabases;
import no.gevinstflyt.testing.BothDatabases.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

class FollowUpTableTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Set<String> KEYS = Set.of("SALTEN-2026-001", "SALTEN-2026-002");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aRecordedAnswerIsReadBackUntilAndAfterItIsConfirmed(Database database) {
        FollowUpTable table = table(database);
        table.add(
                task("t1"),
                "1875",
                new FollowUp(
                        SilenceAction.RECORD,
                        null,
                        "Hábmer – Máret",
                        DAY,
                        JsonNodeFactory.instance.objectNode().put("interest", "interested")),
                "prosjektleder");

        assertThat(table.onBehalf(KEYS)).singleElement().satisfies(record -> {
            assertThat(record.answeredBy()).isEqualTo("Hábmer – Máret");
            assertThat(record.answeredOn()).isEqualTo(DAY);
            assertThat(record.recordedAt()).isEqualTo(NOW);
            assertThat(record.confirmed()).isNull();
            assertThat(record.unconfirmed()).isTrue();
        });
        assertThat(table.answer("t1")).contains("{\"interest\":\"interested\"}");

        assertThat(table.confirm("t1", new Confirmation(false, "Nei"), "k1875")).isEqualTo(1);
        assertThat(table.onBehalfOf("t1")).hasValueSatisfying(record -> {
            assertThat(record.confirmed()).isFalse();
            assertThat(record.comment()).isEqualTo("Nei");
            assertThat(record.confirmedAt()).isEqualTo(NOW);
            assertThat(record.unconfirmed()).isTrue();
        });
        assertThat(table.onBehalf(Set.of("SALTEN-2026-002"))).isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatWasNotRecordedForTheMunicipalityIsNoAnswerOfIts(Database database) {
        FollowUpTable table = table(database);
        table.add(task("t1"), "1875", new FollowUp(SilenceAction.EXTEND, DAY.plusDays(20), null, null, null), "leader");
        table.add(task("t2"), "1875", new FollowUp(SilenceAction.GO_ON_WITHOUT, null, null, null, null), "leader");

        assertThat(table.onBehalf(KEYS)).isEmpty();
        assertThat(table.onBehalfOf("t2")).isEmpty();
        assertThat(table.confirm("t1", new Confirmation(true, null), "k1875")).isZero();
        assertThat(database.jdbc()
                        .sql("select action from silence_follow_up order by id")
                        .query(String.class)
                        .list())
                .as("what was done stays")
                .containsExactly("EXTEND", "GO_ON_WITHOUT");
    }

    private static FollowUpTable table(Database database) {
        database.jdbc()
                .sql("insert into collaboration (id, name) values ('salten', 'Salten')")
                .update();
        return new FollowUpTable(database.jdbc(), Clock.fixed(NOW, ZoneId.of("Europe/Oslo")));
    }

    private static OpenTask task(String id) {
        return new OpenTask(
                id,
                "declare-interest",
                "Meld kommunens interesse",
                null,
                "municipality-interest",
                "instance",
                "SALTEN-2026-001",
                "salten",
                Set.of("municipality-1875"),
                null,
                NOW,
                NOW,
                Map.of());
    }
}
