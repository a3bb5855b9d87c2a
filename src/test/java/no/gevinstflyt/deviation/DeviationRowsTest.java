package no.gevinstflyt.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Set;
import no.gevinstflyt.deviation.DeviationRows.Query;
import no.gevinstflyt.testing.BothDatabases;
import no.gevinstflyt.testing.BothDatabases.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.springframework.data.domain.PageRequest;

/** The table of deviations, on both databases. */
class DeviationRowsTest {

    private static final Instant RAISED = Instant.parse("2027-03-01T08:00:00Z");
    private static final Instant CLOSED = Instant.parse("2027-04-01T08:00:00Z");

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatIsClosedIsClosedOnceAndStaysAsItWasRaised(Database database) {
        DeviationRows rows = new DeviationRows(database.jdbc());
        Long first = rows.add(Deviation.open(1, "1804", "Treg", "Søket er tregt.", "k1804", RAISED))
                .id();
        rows.add(Deviation.open(1, null, "Forsinket", "To måneder.", "prosjektleder", RAISED));
        rows.close(first, "k1804", CLOSED);
        rows.close(first, "k1804b", CLOSED.plusSeconds(60));

        assertThat(rows.of(1))
                .extracting(Deviation::title, Deviation::state, Deviation::closedBy, Deviation::closedAt)
                .containsExactly(
                        tuple("Treg", DeviationState.CLOSED, "k1804", CLOSED),
                        tuple("Forsinket", DeviationState.OPEN, null, null));
        assertThat(rows.page(new Query(null, 1L, null, null), PageRequest.of(0, 5)))
                .extracting(Deviation::title)
                .containsExactly("Forsinket", "Treg");
        assertThat(rows.page(new Query(null, 1L, "1804", DeviationState.CLOSED), PageRequest.of(0, 5)))
                .hasSize(1);
        assertThat(rows.page(new Query(Set.of("salten"), null, null, null), PageRequest.of(0, 5)))
                .as("no project of Salten has any")
                .isEmpty();
    }
}
