package no.gevinstflyt.realisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.benefit.Frequency;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.benefit.UseKind;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.realisation.TakeOutBenefit.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bodø measured 3250 hours: (5200 − 3250) × 560 = 1 092 000 a year, half of it for each of two uses: 546 000. */
class TakeOutRulesTest {

    private static final List<TakeOutLine> MEASURED = lines(new BigDecimal("3250"));
    private static final List<TakeOutLine> NOT_MEASURED = lines(null);

    @Test
    void whatWasMeasuredCanBeTakenOutToTheLastKroneAndNothingIsAnAnswer() {
        assertThatCode(() -> TakeOutRules.check(List.of(cut(546_000, null)), 2028, MEASURED))
                .doesNotThrowAnyException();
        assertThatCode(() -> TakeOutRules.check(List.of(), 2028, MEASURED)).doesNotThrowAnyException();
    }

    @Test
    void moreThanWasMeasuredNeedsAReason() {
        assertThat(wrong(MEASURED, cut(546_001, null)))
                .containsExactly("takeOuts[0].reason realisation.more-than-measured [546000, 2026]");
        assertThat(wrong(MEASURED, cut(546_001, " "))).hasSize(1);
        assertThatCode(() ->
                        TakeOutRules.check(List.of(cut(546_001, "Avtalen er sagt opp fra nyttår.")), 2028, MEASURED))
                .doesNotThrowAnyException();
        assertThat(wrong(NOT_MEASURED, cut(1, null)))
                .containsExactly("takeOuts[0].reason realisation.nothing-measured []");
        assertThat(wrong(lines(new BigDecimal("6000")), cut(1, null)))
                .as("worse than before: nothing to take out")
                .containsExactly("takeOuts[0].reason realisation.more-than-measured [0, 2026]");
    }

    @Test
    void whatIsNotTheirsIsRefusedAndWhatIsTheirsIsNamed() {
        assertThat(wrong(MEASURED, row("SALTEN-2026-009", "Ø1", UseKind.QUALITY, 2028)))
                .containsExactly("takeOuts[0].project realisation.not-your-project [SALTEN-2026-009, SALTEN-2026-001]");
        assertThat(wrong(MEASURED, row("SALTEN-2026-001", "Ø9", UseKind.QUALITY, 2028)))
                .containsExactly("takeOuts[0].benefit realisation.not-your-benefit [Ø9, Ø1]");
        assertThat(wrong(MEASURED, row("SALTEN-2026-001", "Ø1", UseKind.COMPETENCE, 2028)))
                .containsExactly("takeOuts[0].use realisation.not-a-use [competence, budget-cut, quality]");
    }

    @Test
    void onceForEachUseInTheYearThatIsAskedAboutAndACutHasItsBudgetLine() {
        Row row = row("SALTEN-2026-001", "Ø1", UseKind.QUALITY, 2028);
        assertThat(wrong(MEASURED, row, row))
                .containsExactly("takeOuts[1].use realisation.row-twice [SALTEN-2026-001, Ø1]");
        assertThat(wrong(MEASURED, row("SALTEN-2026-001", "Ø1", UseKind.QUALITY, 2027)))
                .containsExactly("takeOuts[0].budgetYear realisation.other-year [2028]");
        Row noLine = new Row("SALTEN-2026-001", "Ø1", UseKind.BUDGET_CUT, 1L, 2028, null, null, null, null);
        assertThat(wrong(MEASURED, noLine))
                .containsExactly("takeOuts[0].budgetLine realisation.budget-line-missing []");
        Row nextYear =
                new Row("SALTEN-2026-001", "Ø1", UseKind.QUALITY, 1L, 2028, null, null, LocalDate.of(2029, 1, 1), null);
        assertThat(wrong(MEASURED, nextYear)).containsExactly("takeOuts[0].from realisation.from-other-year [2028]");
    }

    private static List<String> wrong(List<TakeOutLine> lines, Row... rows) {
        return catchThrowableOfType(Refused.class, () -> TakeOutRules.check(List.of(rows), 2028, lines))
                .errors()
                .stream()
                .map(error -> error.field() + " " + error.key() + " " + error.arguments())
                .toList();
    }

    private static Row cut(long amount, @Nullable String reason) {
        return new Row("SALTEN-2026-001", "Ø1", UseKind.BUDGET_CUT, amount, 2028, "1201", "27/88", null, reason);
    }

    private static Row row(String project, String benefit, UseKind use, int year) {
        return new Row(project, benefit, use, 0L, year, null, null, null, null);
    }

    private static List<TakeOutLine> lines(@Nullable BigDecimal measured) {
        BenefitDefinition benefit = HoursOfBodo.benefit(Frequency.QUARTERLY);
        Target target = HoursOfBodo.target("1300");
        return target.uses().stream()
                .map(use -> new TakeOutLine(1, "SALTEN-2026-001", "Folkeregister", benefit, target, use, measured))
                .toList();
    }
}
