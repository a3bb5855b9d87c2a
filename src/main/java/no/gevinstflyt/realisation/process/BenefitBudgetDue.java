package no.gevinstflyt.realisation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.calendar.DueWork;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.realisation.BudgetCalendar;
import no.gevinstflyt.realisation.BudgetStage;
import no.gevinstflyt.realisation.TakeOuts;

/** When the municipalities are asked about a budget year; the period is the year. */
class BenefitBudgetDue implements DueWork {

    private final BudgetStage stage;
    private final BudgetCalendar calendar;
    private final TakeOuts takeOuts;
    private final BenefitBudgetProcess process;
    private final Clock clock;

    BenefitBudgetDue(
            BudgetStage stage, BudgetCalendar calendar, TakeOuts takeOuts, BenefitBudgetProcess process, Clock clock) {
        this.stage = stage;
        this.calendar = calendar;
        this.takeOuts = takeOuts;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return stage.kind();
    }

    /** The years for which the time to ask has come and not yet passed, where there is anybody to ask. */
    @Override
    public List<Due> due(String collaboration, LocalDate today) {
        return due(collaboration, today, Set.of());
    }

    @Override
    public List<Due> due(String collaboration, LocalDate today, Set<String> started) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .filter(year -> !started.contains(String.valueOf(year)))
                .filter(year -> !today.isBefore(calendar.start(collaboration, year, stage)))
                .filter(year -> !today.isAfter(calendar.latest(year, stage)))
                .filter(year ->
                        !takeOuts.municipalities(collaboration, year, stage).isEmpty())
                .mapToObj(year -> new Due(kind(), collaboration, String.valueOf(year)))
                .toList();
    }

    @Override
    public void start(Due due) {
        int year = year(due.period());
        if (takeOuts.municipalities(due.collaboration(), year, stage).isEmpty()) {
            throw Refused.conflict("realisation.nobody-to-ask", String.valueOf(year));
        }
        process.start(due.collaboration(), year, stage);
    }

    /** By hand it can be asked before and after its time: a budget for this year or the next, a result for the last two. */
    private int year(String period) {
        int now = LocalDate.now(clock).getYear();
        List<String> accepted = stage == BudgetStage.BUDGET
                ? List.of(String.valueOf(now), String.valueOf(now + 1))
                : List.of(String.valueOf(now - 2), String.valueOf(now - 1));
        if (!accepted.contains(period)) {
            throw Refused.invalid("period", "form.unknown-choice", period, String.join(", ", accepted));
        }
        return Integer.parseInt(period);
    }
}
