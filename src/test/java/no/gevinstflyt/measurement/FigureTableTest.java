package no.gevinstflyt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.FigureTable.Query;
import no.gevinstflyt.testing.BothDatabases;
import no.gevinstflyt.testing.BothDatabases.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Which of a target's measurements is its figure. */
class FigureTableTest {

    private Database database;
    private FigureTable figures;

    private void open(Database opened) {
        database = opened;
        figures = new FigureTable(database.jdbc());
        sql("insert into collaboration (id, name) values ('salten', 'Salten')");
        sql(
                """
                insert into project (id, code, collaboration, code_year, code_number, title, problem, goal,
                  sub_goal_list, content_list, complexity, course, phase, state, started_by, started_at)
                values (1, 'SALTEN-2026-001', 'salten', 2026, 1, 'Folkeregister', 'p', 'g', 'B,C', 'x', 'LOW',
                  'FULL', 'EXECUTION', 'RUNNING', 'prosjektleder', timestamp '2026-01-01 12:00:00')""");
        sql(
                """
                insert into measurement_round (id, collaboration, quarter, opened_at, due_on, closes_on)
                values (1, 'salten', '2026-Q3', timestamp '2026-10-01 12:00:00', date '2026-10-21', date '2026-11-04')""");
    }

    private void sql(String statement) {
        database.jdbc().sql(statement).update();
    }

    private void reported(long id, Kind kind, @Nullable String value, @Nullable Boolean approved) {
        sql("insert into measurement_report (id, round, municipality, kind, reported_at, late) values (" + id
                + ", 1, '1804', '" + kind + "', timestamp '2026-10-05 12:00:00', false)");
        sql(
                "insert into measurement (report, project, municipality, benefit, quarter, measured, missing_reason, unchanged)"
                        + " values (" + id + ", 1, '1804', 'Ø1', '2026-Q3', " + value + ", null, false)");
        if (approved != null) {
            sql("insert into measurement_approval values (" + id + ", " + approved
                    + ", null, 'k1804b', timestamp '2026-10-06 12:00:00')");
        }
    }

    private void lapsed(long report) {
        sql("insert into measurement_lapse values (" + report + ", timestamp '2026-10-07 12:00:00')");
    }

    private Figure figure() {
        List<Figure> newest = figures.newest(new Query(List.of(1L), "1804", null));
        assertThat(newest).hasSize(1);
        return newest.get(0);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatNobodyAnsweredGivesWayToWhatIsReportedAndThatToWhatIsApproved(Database opened) {
        open(opened);
        assertThat(figures.newest(new Query(List.of(1L), null, null))).isEmpty();
        reported(1, Kind.NOT_ANSWERED, null, null);
        assertThat(figure().kind()).isEqualTo(Kind.NOT_ANSWERED);
        assertThat(figure().value()).isNull();
        reported(2, Kind.ANSWER, "0", null);
        assertThat(figure().value()).as("0 is a value").isEqualByComparingTo("0");
        assertThat(figure().approved()).isFalse();
        reported(3, Kind.ANSWER, "7", true);
        reported(4, Kind.RESTATEMENT, "8", null);
        assertThat(figure().value())
                .as("an approved figure stands until its correction is approved")
                .isEqualByComparingTo("7");
        assertThat(figure().approved()).isTrue();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theNewestApprovedCountsAndWhatWasTurnedDownIsNoFigure(Database opened) {
        open(opened);
        reported(1, Kind.ANSWER, "170.5", true);
        reported(2, Kind.RESTATEMENT, "100", true);
        reported(3, Kind.RESTATEMENT, "90", false);
        assertThat(figure().value()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatHasLapsedCountsLastAndWaitsNoMore(Database opened) {
        open(opened);
        reported(1, Kind.ANSWER, "5", null);
        lapsed(1);
        assertThat(figure().lapsed()).isTrue();
        assertThat(figure().waits()).isFalse();
        reported(2, Kind.NOT_ANSWERED, null, null);
        reported(3, Kind.ANSWER, "6", null);
        lapsed(3);
        assertThat(figure().kind()).isEqualTo(Kind.NOT_ANSWERED);
        assertThat(figure().lapsed()).isFalse();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theNoteThatNobodyApprovedTakesThePlaceOfWhatWaitedAndALaterAnswerThatOfTheNote(Database opened) {
        open(opened);
        reported(1, Kind.ANSWER, "5", null);
        reported(2, Kind.NOT_ANSWERED, null, null);
        assertThat(figure().kind()).isEqualTo(Kind.NOT_ANSWERED);
        assertThat(figure().approved()).as("there is nothing to approve").isTrue();
        reported(3, Kind.ANSWER, "6", null);
        assertThat(figure().value()).isEqualByComparingTo("6");
        reported(4, Kind.ANSWER, "7", true);
        reported(5, Kind.NOT_ANSWERED, null, null);
        assertThat(figure().value()).as("what is approved stands").isEqualByComparingTo("7");
    }
}
