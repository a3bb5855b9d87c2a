package no.gevinstflyt.realisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.gevinstflyt.benefit.UseKind;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
import no.gevinstflyt.realisation.BudgetAnswerTable.AskedTarget;
import no.gevinstflyt.realisation.TakeOutTable.ProjectPart;
import no.gevinstflyt.silence.Unconfirmed;
import no.gevinstflyt.testing.BothDatabases;
import no.gevinstflyt.testing.BothDatabases.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

class RealisationTablesTest {

    private static final Instant NOW = Instant.parse("2027-08-02T07:00:00Z");
    private static final BudgetQuestion BODO = new BudgetQuestion("salten", "1804", 2028, BudgetStage.BUDGET);

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatIsTakenOutIsKeptOncePerMunicipalityYearAndStage(Database database) {
        TakeOutTable table = new TakeOutTable(database.jdbc());
        BudgetAnswerTable answers = new BudgetAnswerTable(database.jdbc(), new JdbcTemplate(database.source()));
        long project = project(database);
        long answer = answers.add(
                BODO, true, "prosjektleder", NOW, Optional.of(new OnBehalf("Kari", LocalDate.of(2027, 8, 1))));
        TakeOut cut = new TakeOut(
                "1804",
                2028,
                BudgetStage.BUDGET,
                project,
                "Ø1",
                UseKind.BUDGET_CUT,
                500_000,
                LocalDate.of(2028, 7, 1),
                "1201",
                "27/88",
                null,
                "Kari",
                LocalDate.of(2027, 8, 1),
                null);
        table.add(answer, 0, cut);
        answers.addAsked(answer, Set.of(new AskedTarget(project, "Ø1"), new AskedTarget(project, "Ø2")));
        long nothing = answers.add(
                new BudgetQuestion("salten", "1839", 2028, BudgetStage.BUDGET), true, "k1839", NOW, Optional.empty());
        answers.addAsked(nothing, Set.of(new AskedTarget(project, "Ø1")));
        answers.add(
                new BudgetQuestion("salten", "1840", 2028, BudgetStage.BUDGET), true, "k1840", NOW, Optional.empty());
        answers.add(
                new BudgetQuestion("salten", "1836", 2028, BudgetStage.BUDGET),
                false,
                "prosjektleder",
                NOW,
                Optional.empty());

        assertThat(table.of(project, null)).containsExactly(cut);
        assertThat(table.of(project, 2028)).containsExactly(cut);
        assertThat(table.of(project, 2027)).isEmpty();
        assertThat(table.of(BODO)).containsExactly(cut);
        assertThat(table.earlier("salten", 2028, BudgetStage.RESULT, null))
                .as("who planned to take something out")
                .containsExactly(new ProjectPart(project, "1804"));
        assertThat(table.earlier("salten", 2028, BudgetStage.RESULT, "1839")).isEmpty();
        assertThat(table.earlier("salten", 2028, BudgetStage.BUDGET, "1839"))
                .as("what was asked about once is asked about again")
                .containsExactly(new ProjectPart(project, "1839"));
        assertThat(answers.answered(project, 2028))
                .as("who takes nothing out has answered; who was gone on without, or not asked about it, has not")
                .containsExactly(
                        new BudgetAnswer(
                                "1804",
                                2028,
                                BudgetStage.BUDGET,
                                Set.of("Ø1", "Ø2"),
                                new Unconfirmed("take-out-benefit", "Kari", LocalDate.of(2027, 8, 1), null)),
                        new BudgetAnswer("1839", 2028, BudgetStage.BUDGET, Set.of("Ø1"), null));
        assertThat(answers.answered(project, 2029)).isEmpty();
        assertThatThrownBy(() -> table.add(answer, 1, cut)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aNewAnswerCountsAndTheEarlierStays(Database database) {
        TakeOutTable table = new TakeOutTable(database.jdbc());
        BudgetAnswerTable answers = new BudgetAnswerTable(database.jdbc(), new JdbcTemplate(database.source()));
        long project = project(database);
        assertThat(answers.hold(BODO)).isEmpty();
        answers.add(BODO, false, "prosjektleder", NOW, Optional.empty());
        for (long amount : List.of(500L, 300L)) {
            long answer = answers.add(BODO, true, "k1804", NOW.plusSeconds(amount), Optional.empty());
            answers.addAsked(answer, Set.of(new AskedTarget(project, "Ø1")));
            table.add(answer, 0, cut(project, amount));
        }

        assertThat(table.of(BODO)).extracting(TakeOut::amount).containsExactly(300L);
        assertThat(table.of(project, 2028)).extracting(TakeOut::amount).containsExactly(300L);
        assertThat(answers.answered(project, 2028)).hasSize(1);
        assertThat(answers.of("1804"))
                .extracting(GivenAnswer::version, GivenAnswer::answered, GivenAnswer::amount)
                .containsExactly(tuple(3, true, 300L), tuple(2, true, 500L), tuple(1, false, 0L));
        assertThat(answers.hold(BODO).orElseThrow().version()).isEqualTo(3);
    }

    private static TakeOut cut(long project, long amount) {
        return new TakeOut(
                "1804",
                2028,
                BudgetStage.BUDGET,
                project,
                "Ø1",
                UseKind.BUDGET_CUT,
                amount,
                LocalDate.of(2028, 7, 1),
                "1201",
                "27/88",
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aPeriodIsMovedAndItsHistoryStays(Database database) {
        TrackingTable table = new TrackingTable(database.jdbc());
        long project = project(database);
        LocalDate first = LocalDate.of(2029, 12, 31);
        LocalDate later = LocalDate.of(2030, 6, 30);
        assertThat(table.find(project)).isEmpty();
        table.add(project, first);
        TrackingChange begun = new TrackingChange(TrackingEvent.BEGUN, first, null, null, null, null, NOW);
        TrackingChange moved =
                new TrackingChange(TrackingEvent.PERIOD_CHANGED, later, "Sent i gang", null, null, "leder", NOW);
        table.add(project, begun);
        table.setEnd(project, later);
        table.add(project, moved);
        table.close(project, NOW);
        table.close(project, NOW.plusSeconds(60));

        assertThat(table.find(project)).contains(new Tracking(project, later, NOW));
        assertThat(table.changes(project)).containsExactly(begun, moved);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theNewestEvaluationCountsAndItsReportIsSetOnce(Database database) {
        ConceptEvaluationTable table = new ConceptEvaluationTable(database.jdbc());
        long project = project(database);
        table.add(project, new EvaluateConcept("Lite", "Lite", Recommendation.END), "leder", NOW);
        table.add(project, new EvaluateConcept("Mye", "Mye", Recommendation.PROLONG), "leder", NOW);
        ConceptEvaluation newest = table.newest(project).orElseThrow();
        assertThat(newest.achieved()).isEqualTo("Mye");
        assertThat(newest.recommendation()).isEqualTo(Recommendation.PROLONG);
        assertThat(newest.document()).isNull();
        assertThat(newest.writtenAt()).isEqualTo(NOW);

        long first = document(database, "a.docx");
        table.setDocument(newest.id(), first, "a".repeat(64));
        table.setDocument(newest.id(), document(database, "b.docx"), "b".repeat(64));
        ConceptEvaluation reported = table.newest(project).orElseThrow();
        assertThat(reported.document()).isEqualTo(first);
        assertThat(reported.sha256()).isEqualTo("a".repeat(64));
        assertThat(database.jdbc()
                        .sql("select count(*) from concept_evaluation where document is null")
                        .query(Long.class)
                        .single())
                .as("the earlier evaluation has none")
                .isEqualTo(1);
    }

    private static long document(Database database, String name) {
        database.jdbc()
                .sql(
                        """
                        insert into document (kind, collaboration, project, file_name, sha256, size_bytes, made_at, content)
                        values ('concept-evaluation', 'salten', 'SALTEN-2026-001', ?, ?, 1, current_timestamp, ?)""")
                .params(name, "0".repeat(64), new byte[] {1})
                .update();
        return database.jdbc()
                .sql("select id from document where file_name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private static long project(Database database) {
        database.jdbc()
                .sql("insert into collaboration (id, name) values ('salten', 'Salten')")
                .update();
        database.jdbc()
                .sql(
                        """
                        insert into project (code, collaboration, code_year, code_number, title, problem, goal, sub_goal_list,
                               content_list, complexity, course, phase, state, started_by, started_at)
                        values ('SALTEN-2026-001', 'salten', 2026, 1, 'Folkeregister', 'p', 'g', 'C', 'X', 'LOW', 'FULL',
                                'REALISATION', 'RUNNING', 'leder', current_timestamp)""")
                .update();
        return database.jdbc().sql("select id from project").query(Long.class).single();
    }
}
