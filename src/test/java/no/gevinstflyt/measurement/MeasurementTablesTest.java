package no.gevinstflyt.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.FigureTable.Query;
import no.gevinstflyt.measurement.MeasuredTarget.Key;
import no.gevinstflyt.measurement.ReportTable.Head;
import no.gevinstflyt.measurement.RollUps.Standing;
import no.gevinstflyt.testing.BothDatabases;
import no.gevinstflyt.testing.BothDatabases.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of measuring, on both databases. */
class MeasurementTablesTest {

    private static final Quarter Q3 = Quarter.parse("2026-Q3");
    private static final Instant NOW = Instant.parse("2026-10-05T10:00:00Z");
    private static final Key TARGET = new Key(1, "1804", "Ø1");

    private RoundTable rounds;
    private DueTable due;
    private ReportTable reports;
    private LineTable lines;
    private FigureTable figures;
    private Round round;

    private void open(Database database) {
        var batches = new JdbcTemplate(database.source());
        rounds = new RoundTable(database.jdbc());
        due = new DueTable(database.jdbc(), batches);
        reports = new ReportTable(database.jdbc());
        lines = new LineTable(database.jdbc(), batches);
        figures = new FigureTable(database.jdbc());
        database.jdbc()
                .sql("insert into collaboration (id, name) values ('salten', 'Salten')")
                .update();
        for (int project = 1; project <= 2; project++) {
            database.jdbc()
                    .sql(
                            """
                            insert into project (id, code, collaboration, code_year, code_number, title, problem, goal,
                              sub_goal_list, content_list, complexity, course, phase, state, started_by, started_at)
                            values (?, ?, 'salten', 2026, ?, 'Folkeregister', 'p', 'g', 'B,C', 'x', 'LOW', 'FULL',
                              'EXECUTION', 'RUNNING', 'prosjektleder', timestamp '2026-01-01 12:00:00')""")
                    .params(project, "SALTEN-2026-00" + project, project)
                    .update();
        }
        round = rounds.add("salten", Q3, NOW, null, LocalDate.of(2026, 10, 22), LocalDate.of(2026, 11, 5));
        due.add(round.id(), List.of(TARGET, new Key(1, "1804", "Ø2"), new Key(2, "1804", "Ø1")));
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aRoundComesBackAsItWasOpenedAndIsClosedOnce(Database database) {
        open(database);
        assertThat(rounds.find("salten", Q3)).contains(round);
        assertThatThrownBy(() -> rounds.add("salten", Q3, NOW, "prosjektleder", round.dueOn(), round.closesOn()))
                .isInstanceOf(DuplicateKeyException.class);
        rounds.close(round.id(), NOW.plusSeconds(60));
        rounds.close(round.id(), NOW.plusSeconds(120));
        assertThat(rounds.of("salten")).singleElement().satisfies(closed -> assertThat(closed.closedAt())
                .isEqualTo(NOW.plusSeconds(60)));
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatIsMissingIsRecordedForTheProjectsThatAreMeasuredStill(Database database) {
        open(database);
        assertThat(due.any(round.id(), "1804", List.of(2L))).isTrue();
        assertThat(due.any(round.id(), "1839", List.of(1L, 2L))).isFalse();
        long report = reports.add(Head.of(round.id(), "1804", Kind.NOT_ANSWERED, null, NOW, false));
        lines.addMissing(report, round, "1804", List.of(1L));
        List<Figure> missing = figures.newest(new Query(List.of(1L, 2L), null, Q3));
        assertThat(missing).extracting(Figure::benefit).containsExactly("Ø1", "Ø2");
        assertThat(missing).allSatisfy(figure -> {
            assertThat(figure.kind()).isEqualTo(Kind.NOT_ANSWERED);
            assertThat(figure.value()).isNull();
            assertThat(figure.missingReason()).isNull();
            assertThat(figure.reportedBy()).isNull();
        });
        assertThatThrownBy(() -> lines.addMissing(report, round, "1804", List.of(1L)))
                .as("a benefit is in a report once")
                .isInstanceOf(DuplicateKeyException.class);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aReportLapsesOnceAndNeverWhenItIsDecided(Database database) {
        open(database);
        long waiting = reports.add(Head.of(round.id(), "1804", Kind.ANSWER, "k1804", NOW, false));
        long decided = reports.add(Head.of(round.id(), "1804", Kind.ANSWER, "k1804", NOW, false));
        reports.decide(decided, true, null, "k1804b", NOW);
        reports.lapse(waiting, NOW);
        reports.lapse(waiting, NOW.plusSeconds(60));
        reports.lapse(decided, NOW);
        assertThat(database.jdbc()
                        .sql("select report from measurement_lapse")
                        .query(Long.class)
                        .list())
                .containsExactly(waiting);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void evidenceThatIsWithdrawnIsKeptAndNotRead(Database database) {
        open(database);
        EvidenceTable evidence = new EvidenceTable(database.jdbc());
        Evidence file = new Evidence(0, "salten", "1804", 1, "Ø1", Q3, "feil.txt", "text/plain", 1, "-", "k1804", NOW);
        long id = evidence.add("task", file, new byte[] {65});
        evidence.withdraw(id, "k1804", NOW);
        evidence.withdraw(id, "k1804b", NOW.plusSeconds(60));
        assertThat(evidence.find(id)).isEmpty();
        assertThat(evidence.of("salten", "1804", Q3, false)).isEmpty();
        assertThat(evidence.content(id)).hasSize(1);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void anAnswerTakesThePlaceOfWhatWasMissingAndBothAreKept(Database database) {
        open(database);
        long silence = reports.add(Head.of(round.id(), "1804", Kind.NOT_ANSWERED, null, NOW, false));
        lines.addMissing(silence, round, "1804", List.of(1L, 2L));
        Figure missing = figures.newest(new Query(List.of(2L), "1804", Q3)).get(0);
        long late = reports.add(Head.of(round.id(), "1804", Kind.ANSWER, "k1804", NOW.plusSeconds(60), true));
        lines.add(
                late,
                Q3,
                List.of(new Line(
                        new Key(2, "1804", "Ø1"),
                        new BigDecimal("9999999999999.9999"),
                        null,
                        false,
                        null,
                        missing.id())));

        Figure answer = figures.newest(new Query(List.of(2L), "1804", Q3)).get(0);
        assertThat(answer.value()).isEqualTo(new BigDecimal("9999999999999.9999"));
        assertThat(answer.supersedes()).isEqualTo(missing.id());
        assertThat(lines.of(silence))
                .extracting(Line::target)
                .as("what was missing is kept")
                .contains(new Key(2, "1804", "Ø1"));
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aReportComesBackAsItWasHandedInAndIsDecidedOnce(Database database) {
        open(database);
        long report = reports.add(new Head(
                round.id(), "1804", Kind.ANSWER, null, "prosjektleder", NOW, "Kari", LocalDate.of(2026, 10, 4), true));
        Line line = new Line(TARGET, new BigDecimal("160.25"), null, false, "Telt to ganger", null);
        Line missing = new Line(new Key(2, "1804", "Ø1"), null, "Ingen tall", false, null, null);
        lines.add(report, Q3, List.of(line, missing));
        assertThat(lines.of(report)).containsExactly(line, missing);
        assertThat(reports.find(report).orElseThrow().approved()).isNull();

        reports.decide(report, true, null, "k1804", NOW.plusSeconds(60));
        assertThat(reports.of(round.id(), "1804")).extracting(Report::approved).containsExactly(true);
        assertThatThrownBy(() -> reports.decide(report, false, "Nei", "k1804b", NOW))
                .isInstanceOf(DuplicateKeyException.class);
        Figure figure = figures.newest(new Query(List.of(1L), "1804", Q3)).get(0);
        assertThat(figure.answeredBy()).isEqualTo("Kari");
        assertThat(figure.late()).isTrue();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void thatNobodyApprovedIsRecordedForAllThatTheReportSays(Database database) {
        open(database);
        long report = reports.add(Head.of(round.id(), "1804", Kind.ANSWER, "k1804", NOW, false));
        lines.add(report, Q3, List.of(new Line(TARGET, BigDecimal.TEN, null, false, null, null)));
        Figure waited = figures.newest(new Query(List.of(1L), "1804", Q3)).get(0);
        long note = reports.add(Head.of(round.id(), "1804", Kind.NOT_ANSWERED, null, NOW.plusSeconds(60), false));
        lines.addUnapproved(note, report);
        assertThat(figures.newest(new Query(List.of(1L), "1804", Q3)))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.kind()).isEqualTo(Kind.NOT_ANSWERED);
                    assertThat(figure.supersedes()).isEqualTo(waited.id());
                });
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void howManyOfARoundsProjectsAskEachMunicipality(Database database) {
        open(database);
        assertThat(due.projects(List.of(round.id())))
                .isEqualTo(Map.of(new ReportReading.Part(round.id(), "1804"), Set.of(1L, 2L)));
        assertThat(due.ofProject(round.id(), 1)).containsExactly(TARGET, new Key(1, "1804", "Ø2"));
        assertThat(new Answering(database.jdbc()).of(1)).isEqualTo(new Answering.Answered(1, 2, 0));
        long report = reports.add(Head.of(round.id(), "1804", Kind.ANSWER, "k1804", NOW, false));
        lines.add(report, Q3, List.of(new Line(TARGET, null, "Ingen tall", false, null, null)));
        assertThat(new Answering(database.jdbc()).of(1).answered())
                .as("not approved")
                .isZero();
        reports.decide(report, true, null, "k1804b", NOW);
        assertThat(new Answering(database.jdbc()).of(1)).isEqualTo(new Answering.Answered(1, 2, 1));
        assertThat(new Answering(database.jdbc()).of(99)).isEqualTo(new Answering.Answered(0, 0, 0));
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void howABenefitStandsTakesThePlaceOfHowItStood(Database database) {
        open(database);
        RollUpTable table = new RollUpTable(database.jdbc());
        table.put(new Standing(1, "Ø1", Q3, Track.NO_FIGURES, null, 2, 0, null), NOW);
        Standing now = new Standing(1, "Ø1", Q3, Track.OFF_TRACK, new BigDecimal("0.25"), 2, 1, 7L);
        table.put(now, NOW);
        assertThat(table.of(List.of(1L, 2L), Q3)).containsExactly(now);
        assertThat(table.of(List.of(1L), Q3.plus(1))).isEmpty();
        assertThat(table.of(List.of(2L), Q3)).isEmpty();
        assertThat(table.deviation(1, "Ø1", Q3)).contains(7L);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void evidenceComesBackAsItWasUploaded(Database database) {
        open(database);
        EvidenceTable table = new EvidenceTable(database.jdbc());
        byte[] content = new byte[200_000];
        new Random(7).nextBytes(content);
        long id = table.add("task", evidence("1804", "Ø1", Q3, "måling.pdf", content.length), content);
        table.add("task", evidence("1804", "Ø2", Q3, "telling.csv", 1), new byte[] {0});
        table.add("task", evidence("1839", "Ø1", Q3, "annen kommune.pdf", 1), new byte[] {0});
        table.add("task", evidence("1804", "Ø1", Q3.plus(1), "senere.pdf", 1), new byte[] {0});

        assertThat(table.content(id)).isEqualTo(content);
        assertThat(table.find(id))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(evidence("1804", "Ø1", Q3, "måling.pdf", content.length));
        assertThat(table.of("salten", "1804", Q3, false))
                .as("one municipality's of one quarter, the oldest first")
                .extracting(Evidence::fileName)
                .containsExactly("måling.pdf", "telling.csv");
        assertThat(table.of("helgeland", "1804", Q3, false)).isEmpty();
        assertThat(table.find(id + 1000)).isEmpty();

        assertThat(table.of("salten", "1804", Q3, true))
                .as("nothing is approved")
                .isEmpty();
        assertThat(table.approved(id)).isFalse();
        long report = reports.add(Head.of(round.id(), "1804", Kind.ANSWER, "k1804", NOW.plusSeconds(60), false));
        lines.add(report, Q3, List.of(new Line(TARGET, BigDecimal.ONE, null, false, null, null)));
        reports.decide(report, true, null, "k1804b", NOW.plusSeconds(120));
        assertThat(table.of("salten", "1804", Q3, true))
                .extracting(Evidence::fileName)
                .containsExactly("måling.pdf");
        assertThat(table.approved(id)).isTrue();
    }

    private static Evidence evidence(String municipality, String benefit, Quarter quarter, String name, long size) {
        return new Evidence(
                0,
                "salten",
                municipality,
                1,
                benefit,
                quarter,
                name,
                "application/pdf",
                size,
                "ab".repeat(32),
                "k" + municipality,
                NOW);
    }
}
