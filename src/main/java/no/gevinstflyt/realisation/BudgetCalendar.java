package no.gevinstflyt.realisation;

import java.time.LocalDate;
import no.gevinstflyt.calendar.DueDates;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Settings;
import org.springframework.stereotype.Component;

/**
 * When the municipalities are asked about a budget year. What is to be taken out: so early that the answers are due on
 * the last working day before the budget letter, which is made on the first day of the month that the collaboration has
 * settled, in the year before. What really was: from 1 January after the year.
 */
@Component
public class BudgetCalendar {

    private final Collaborations collaborations;
    private final DueDates dueDates;

    BudgetCalendar(Collaborations collaborations, DueDates dueDates) {
        this.collaborations = collaborations;
        this.dueDates = dueDates;
    }

    /** The first day on which the municipalities are asked. */
    public LocalDate start(String collaboration, int year, BudgetStage stage) {
        if (stage == BudgetStage.RESULT) {
            return LocalDate.of(year + 1, 1, 1);
        }
        Settings settings = collaborations.settings(collaboration);
        LocalDate last = lastDayBeforeLetter(settings, year);
        int days = settings.daysOf(TakeOuts.TASK);
        LocalDate start = last.minusDays(days);
        while (dueDates.daysFrom(start, days).isAfter(last)) {
            start = start.minusDays(1);
        }
        return start;
    }

    /**
     * The last day on which the calendar still starts it: the budget is made by the end of the year before, and the
     * accounts of a year are closed a quarter after it.
     */
    public LocalDate latest(int year, BudgetStage stage) {
        return stage == BudgetStage.BUDGET ? LocalDate.of(year - 1, 12, 31) : LocalDate.of(year + 1, 3, 31);
    }

    /** When an answer that is asked for on the day is due: before the budget letter where that is still possible. */
    public LocalDate due(String collaboration, int year, BudgetStage stage, LocalDate asked) {
        Settings settings = collaborations.settings(collaboration);
        LocalDate last = lastDayBeforeLetter(settings, year);
        return stage == BudgetStage.BUDGET && asked.isBefore(last)
                ? last
                : dueDates.daysFrom(asked, settings.daysOf(TakeOuts.TASK));
    }

    private LocalDate lastDayBeforeLetter(Settings settings, int year) {
        LocalDate day = LocalDate.of(year - 1, settings.budgetLetterMonth(), 1).minusDays(1);
        while (!dueDates.workingDay(day).equals(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
