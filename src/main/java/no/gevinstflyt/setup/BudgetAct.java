package no.gevinstflyt.setup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.realisation.BudgetQuestion;
import no.gevinstflyt.realisation.BudgetStage;
import no.gevinstflyt.realisation.TakeOutLine;
import no.gevinstflyt.realisation.TakeOuts;
import no.gevinstflyt.setup.SampleScript.Measuring;

/**
 * What the municipalities take out of a sample project in the budgets of its time: planned in August, and in January
 * what it became. What is asked now is left for who tries the demonstration.
 */
class BudgetAct {

    private static final int WHOLE_THOUSANDS = -3;

    private final SampleStage stage;
    private final Measuring measuring;
    private final SampleCalendar calendar;
    private final TakeOuts takeOuts;

    BudgetAct(SampleStage stage, Measuring measuring, SampleCalendar calendar, TakeOuts takeOuts) {
        this.stage = stage;
        this.measuring = measuring;
        this.calendar = calendar;
        this.takeOuts = takeOuts;
    }

    /** From the second quarter that is measured on. */
    void plan(Agenda agenda, LocalDate anchor) {
        LocalDate first = Quarter.of(anchor).plus(1).firstDay();
        for (int year = first.getYear(); year <= stage.lastDay().getYear(); year++) {
            int asked = year;
            if (!LocalDate.of(year, 1, 15).isBefore(first) && over(LocalDate.of(year, 1, 31))) {
                agenda.add(LocalDate.of(year, 1, 15), () -> ask(BudgetStage.RESULT, asked - 1));
            }
            if (!LocalDate.of(year, 8, 20).isBefore(first) && over(LocalDate.of(year, 8, 31))) {
                agenda.add(LocalDate.of(year, 8, 20), () -> ask(BudgetStage.BUDGET, asked + 1));
            }
        }
    }

    private boolean over(LocalDate deadline) {
        return stage.lastDay().isAfter(deadline);
    }

    private void ask(BudgetStage asked, int year) {
        if (calendar.start(asked.kind(), String.valueOf(year))) {
            stage.on(stage.today());
            stage.pace(Duration.ofHours(5));
            measuring.takenOut().keySet().forEach(municipality -> answer(asked, year, municipality));
        }
    }

    private void answer(BudgetStage asked, int year, String municipality) {
        String key = asked.key(SampleCalendar.COLLABORATION, year);
        String contact = "k" + municipality;
        ObjectNode form = stage.prefill(key, contact, "take-out-benefit", municipality);
        List<TakeOutLine> lines =
                takeOuts.lines(new BudgetQuestion(SampleCalendar.COLLABORATION, municipality, year, asked));
        ObjectNode answer = SampleStage.answer();
        ArrayNode rows = answer.putArray("takeOuts");
        form.get("takeOuts").forEach(row -> {
            BigDecimal worth = worth((ObjectNode) row, lines);
            BigDecimal planned = BigDecimal.valueOf(row.get("amount").longValue());
            BigDecimal amount = asked == BudgetStage.BUDGET
                    ? worth.multiply(measuring.takenOut().get(municipality))
                    : planned.multiply(measuring.kept().getOrDefault(municipality, BigDecimal.ONE));
            fill((ObjectNode) row, amount.setScale(WHOLE_THOUSANDS, RoundingMode.DOWN), worth, rows);
        });
        stage.step(key, contact, "take-out-benefit", municipality, answer);
    }

    /** What is measured of the row's benefit and use, in NOK a year; nothing where nothing is measured. */
    private static BigDecimal worth(ObjectNode row, List<TakeOutLine> lines) {
        return lines.stream()
                .filter(line -> line.projectCode().equals(row.get("project").textValue())
                        && line.benefit().code().equals(row.get("benefit").textValue())
                        && Keys.of(line.use().use()).equals(row.get("use").textValue()))
                .findFirst()
                .map(TakeOutLine::measuredWorth)
                .map(Amount::nok)
                .orElse(BigDecimal.ZERO);
    }

    private void fill(ObjectNode row, BigDecimal amount, BigDecimal worth, ArrayNode rows) {
        if (amount.signum() > 0) {
            row.put("amount", amount.longValueExact())
                    .put("budgetLine", measuring.budgetLine())
                    .put("decision", "Budsjettvedtak (eksempel)");
            if (amount.compareTo(worth) > 0) {
                row.put("reason", "Beløpet var bundet i vedtatt budsjett da målingen gikk ned.");
            }
            rows.add(row);
        }
    }
}
