package no.gevinstflyt.setup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import no.gevinstflyt.calendar.DailyWork;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.calendar.DueDates;
import org.springframework.stereotype.Component;

/** The calendar of the samples' past: starts what would have been started then, and notes it as is done each day. */
@Component
class SampleCalendar {

    static final String COLLABORATION = "salten";

    private final DailyWork work;
    private final DueDates dates;

    SampleCalendar(DailyWork work, DueDates dates) {
        this.work = work;
        this.dates = dates;
    }

    /** Starts what is due of the kind for the period; says whether anything was. */
    boolean start(String kind, String period) {
        Due wanted = new Due(kind, COLLABORATION, period);
        boolean due = work.due(COLLABORATION).contains(wanted);
        if (due) {
            work.start(wanted.key());
        }
        return due;
    }

    /** The day, or the next on which somebody is at work: the weekdays of July too, but not Christmas. */
    LocalDate atWork(LocalDate day) {
        LocalDate weekday = day;
        while (weekday.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            weekday = weekday.plusDays(1);
        }
        return weekday.getMonth() == Month.JULY ? weekday : dates.workingDay(weekday);
    }

    /** The day, or the next working day, unless that lies ahead of the last day although the day itself doesn't. */
    LocalDate workingDay(LocalDate day, LocalDate last) {
        LocalDate working = dates.workingDay(day);
        return working.isAfter(last) && !day.isAfter(last) ? day : working;
    }
}
