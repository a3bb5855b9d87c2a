package no.gevinstflyt.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.testing.BothDatabases;
import no.gevinstflyt.testing.BothDatabases.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

class BenefitTablesTest {

    private static final long PROJECT = 1;

    private MapTable maps;
    private BenefitTable benefits;
    private TargetTable targets;
    private FrozenPlans frozen;

    private void open(Database database) {
        var batch = new NamedParameterJdbcTemplate(database.source());
        benefits = new BenefitTable(database.jdbc(), batch);
        maps = new MapTable(database.jdbc(), batch, benefits);
        targets = new TargetTable(database.jdbc(), batch);
        frozen = new FrozenPlans(database.jdbc());
        database.jdbc()
                .sql(
                        """
                        insert into project (id, code, collaboration, code_year, code_number, title, problem, goal,
                          sub_goal_list, content_list, complexity, course, phase, state, started_by, started_at)
                        values (1, 'SALTEN-2026-001', 'salten', 2026, 1, 'Folkeregister', 'p', 'g', 'B,C', 'x', 'LOW',
                          'FULL', 'PLANNING', 'RUNNING', 'prosjektleder', timestamp '2026-11-22 12:00:00')""")
                .update();
        maps.add(PROJECT, Forms.map(Salten.benefitMap()), "prosjektleder", Instant.parse("2026-11-22T12:00:00Z"));
    }

    private long mapping(Database database, String municipality) {
        database.jdbc()
                .sql(
                        """
                        insert into benefit_mapping (project, municipality, state, state_since, version)
                        values (1, ?, 'APPROVED', timestamp '2026-11-22 12:00:00', 1)""")
                .param(municipality)
                .update();
        long id = database.jdbc()
                .sql("select id from benefit_mapping where municipality = ?")
                .param(municipality)
                .query(Long.class)
                .single();
        targets.replace(
                id, Forms.mapping(Salten.targets(municipality), municipality).targets());
        return id;
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theMapComesBackAsItWasDrafted(Database database) {
        open(database);
        assertThat(maps.find(PROJECT)).contains(Forms.map(Salten.benefitMap()));
        assertThat(maps.find(2)).isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void targetsComeBackAsTheyWereGivenAndReplaceTheEarlierOnes(Database database) {
        open(database);
        long bodo = mapping(database, "1804");
        long beiarn = mapping(database, "1839");
        ObjectNode changed = Salten.targets("1804");
        Salten.row(changed, "Ø2").put("relevant", false).put("whyNot", "Lisensen er sagt opp");
        List<Target> second = Forms.mapping(changed, "1804").targets();
        targets.replace(bodo, second);
        assertThat(targets.of(List.of(bodo, beiarn)))
                .containsEntry(bodo, second)
                .containsEntry(
                        beiarn, Forms.mapping(Salten.targets("1839"), "1839").targets());
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void ownBenefitsReplaceOnlyTheSameMunicipalitys(Database database) {
        open(database);
        BenefitDefinition like = Forms.map(Salten.benefitMap()).benefits().get(0);
        benefits.replaceOwn(PROJECT, "1804", List.of(coded(like, "Ø4-1804"), coded(like, "Ø5-1804")));
        benefits.replaceOwn(PROJECT, "1839", List.of(coded(like, "Ø4-1839")));
        benefits.replaceOwn(PROJECT, "1804", List.of(coded(like, "Ø6-1804")));
        assertThat(benefits.of(PROJECT))
                .extracting(Benefit::code)
                .containsExactly("Ø1", "Ø2", "Ø3", "K1", "Ø6-1804", "Ø4-1839");
        assertThat(benefits.of(PROJECT).get(4).definition().from()).containsExactly("E1");
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aFrozenPlanNeverChanges(Database database) {
        open(database);
        ObjectNode open = Salten.targets("1804");
        Salten.row(open, "Ø1").put("baselineMeasuredBy", "2027-03-01").remove(List.of("baseline", "baselineDate"));
        long bodo = mapping(database, "1804");
        targets.replace(bodo, Forms.mapping(open, "1804").targets());
        mapping(database, "1839");
        database.jdbc()
                .sql(
                        """
                        insert into plan_version (id, project, number, frozen_at, sha256)
                        values (1, 1, 1, timestamp '2026-11-22 12:00:00', 'x')""")
                .update();
        PlanVersion version = new PlanVersion(1L, PROJECT, 1, null, Instant.now(), "x");
        frozen.copy(version, List.of("1804"));

        Plan before = frozen.read(List.of(1L)).get(1L);
        String hash = Plan.sha256(Forms.write(before));
        assertThat(before.municipalities())
                .containsExactly(new Plan.MunicipalTargets(
                        "1804", Forms.mapping(open, "1804").targets()));

        targets.setBaselines(
                bodo,
                List.of(new MeasureBaseline.Row("Ø1", new BigDecimal("4980.5"), LocalDate.of(2027, 2, 1), "Telling")));
        benefits.followUp(
                PROJECT,
                List.of(new FinaliseBenefitPlan.Row("Ø1", "En annen", RiskLevel.HIGH, List.of(), "Ny forutsetning")));
        assertThat(targets.of(List.of(bodo)).get(bodo).get(0).baseline()).isEqualByComparingTo("4980.5");
        targets.replace(bodo, List.of());

        assertThat(frozen.read(List.of(1L)).get(1L)).isEqualTo(before);
        assertThat(Plan.sha256(Forms.write(frozen.read(List.of(1L)).get(1L)))).isEqualTo(hash);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aBaselineOnceKnownIsNotOverwritten(Database database) {
        open(database);
        long bodo = mapping(database, "1804");
        targets.setBaselines(
                bodo, List.of(new MeasureBaseline.Row("Ø1", BigDecimal.ONE, LocalDate.of(2027, 2, 1), "Telling")));
        assertThat(targets.of(List.of(bodo)).get(bodo).get(0).baseline()).isEqualByComparingTo("5200");
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aMunicipalityHasOneMappingInAProject(Database database) {
        open(database);
        mapping(database, "1804");
        assertThatThrownBy(() -> mapping(database, "1804")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aMappingThatSomebodyElseHasMovedStaysWhereItIs(Database database) {
        open(database);
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        Mappings mappings = new Mappings(database.jdbc());
        Mapping begun = mappings.save(Mapping.begun(PROJECT, "1804", now));
        Mapping submitted = mappings.save(begun.submit(now.plusSeconds(60)));

        assertThatThrownBy(() -> mappings.save(begun.end(now.plusSeconds(120))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> mappings.save(Mapping.begun(PROJECT, "1804", now)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(mappings.find(PROJECT, "1804")).contains(submitted);
        assertThat(mappings.of(PROJECT)).containsExactly(submitted);
    }

    private static BenefitDefinition coded(BenefitDefinition like, String code) {
        return new BenefitDefinition(
                code,
                like.name(),
                like.from(),
                like.subGoal(),
                like.category(),
                like.type(),
                like.recipient(),
                null,
                false,
                like.unitValue(),
                like.indicator());
    }
}
