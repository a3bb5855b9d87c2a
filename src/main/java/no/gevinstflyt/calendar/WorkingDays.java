package no.gevinstflyt.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.springframework.stereotype.Component;

/** The days on which municipalities work. Public holidays are those of Norwegian law, from Jollyday. */
@Component
class WorkingDays {

    private static final MonthDay CHRISTMAS_FROM = MonthDay.of(Month.DECEMBER, 20);
    private static final MonthDay CHRISTMAS_TO = MonthDay.of(Month.JANUARY, 2);

    /** July, and 20 December to 2 January: no period runs then. */
    boolean isSilent(LocalDate day) {
        MonthDay inYear = MonthDay.from(day);
        return day.getMonth() == Month.JULY || !inYear.isBefore(CHRISTMAS_FROM) || !inYear.isAfter(CHRISTMAS_TO);
    }

    /** Neither a silent day, nor in a weekend, nor a public holiday. */
    boolean isWorkingDay(LocalDate day) {
        return !isSilent(day)
                && day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Holidays.NORWEGIAN.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }

    /** Read when the first period is counted. */
    private static final class Holidays {
        private static final HolidayManager NORWEGIAN =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));
    }
}
