package no.gevinstflyt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import no.gevinstflyt.collaboration.Collaborations;
import org.springframework.stereotype.Component;

/**
 * Due dates as the processes ask for them. Periods are counted in days; the days of July and of 20 December to 2
 * January don't count, and the last day is moved on past weekends and public holidays.
 */
@Component
public class DueDates {

    private final WorkingDays days;
    private final Collaborations collaborations;
    private final Clock clock;

    DueDates(WorkingDays days, Collaborations collaborations, Clock clock) {
        this.days = days;
        this.collaborations = collaborations;
        this.clock = clock;
    }

    /** When a task that starts now falls due, by the collaboration's own periods. */
    public Date of(String collaboration, String task) {
        int period = collaborations.settings(collaboration).daysOf(task);
        return endOf(daysFrom(LocalDate.now(clock), period));
    }

    /** The working day that is the period's last, counted from the day after the date. */
    public LocalDate daysFrom(LocalDate date, int period) {
        LocalDate day = date;
        for (int left = period; left > 0; left--) {
            day = counting(day.plusDays(1));
        }
        return workingDay(day);
    }

    /** The first working day on or after the date. */
    public LocalDate workingDay(LocalDate date) {
        LocalDate day = date;
        while (!days.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The last second of the day, Norwegian time. */
    public Date endOf(LocalDate day) {
        return Date.from(
                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1));
    }

    private LocalDate counting(LocalDate date) {
        LocalDate day = date;
        while (days.isSilent(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
