package no.gevinstflyt.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {

    private final WorkingDays days = new WorkingDays();
    private final Collaborations collaborations = mock();
    private final DueDates dueDates = new DueDates(
            days, collaborations, Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("Europe/Oslo")));

    @ParameterizedTest(name = "{2}: {0} → {1}")
    @CsvSource({
        "2026-09-30, 2026-09-30, an ordinary Wednesday stays",
        "2026-10-03, 2026-10-05, Saturday",
        "2027-03-25, 2027-03-30, Maundy Thursday to Easter Monday",
        "2027-05-01, 2027-05-03, 1 May on a Saturday",
        "2026-05-14, 2026-05-15, Ascension Day",
        "2026-05-16, 2026-05-18, the Saturday before 17 May on a Sunday",
        "2027-05-15, 2027-05-18, Whitsun and 17 May on the same Monday",
        "2026-07-01, 2026-08-03, July and a weekend",
        "2026-12-20, 2027-01-04, Christmas and a weekend",
        "2028-01-02, 2028-01-03, the last silent day"
    })
    void theFirstWorkingDayOnOrAfter(LocalDate date, LocalDate expected, String why) {
        assertThat(dueDates.workingDay(date)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{3}: {1} days from {0} → {2}")
    @CsvSource({
        "2026-11-22, 21, 2026-12-14, three weeks end on a Sunday",
        "2026-12-10, 21, 2027-01-14, the days of Christmas don't count",
        "2026-06-25, 21, 2026-08-17, the days of July don't count",
        "2026-07-10, 14, 2026-08-14, a period that starts in July",
        "2027-03-18, 7, 2027-03-30, a week that ends on Maundy Thursday",
        "2026-09-30, 0, 2026-09-30, no days"
    })
    void aPeriodCountsFromTheDayAfter(LocalDate date, int period, LocalDate expected, String why) {
        assertThat(dueDates.daysFrom(date, period)).as(why).isEqualTo(expected);
    }

    @Test
    void everyPeriodEndsOnAWorkingDayNotTooEarlyAndNotBeforeAnEarlierOne() {
        for (int period : List.of(0, 1, 7, 14, 21, 30, 42)) {
            LocalDate before = LocalDate.MIN;
            for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2033; day = day.plusDays(1)) {
                LocalDate due = dueDates.daysFrom(day, period);
                assertThat(days.isWorkingDay(due))
                        .as("%s days from %s end on %s, a working day", period, day, due)
                        .isTrue();
                assertThat(due).as("%s days from %s", period, day).isAfterOrEqualTo(day.plusDays(period));
                assertThat(due).as("who starts later is not due earlier").isAfterOrEqualTo(before);
                before = due;
            }
        }
    }

    @Test
    void aTaskIsDueAtTheEndOfTheDayByTheCollaborationsOwnPeriod() {
        when(collaborations.settings("salten")).thenReturn(Settings.DEFAULTS);

        assertThat(dueDates.of("salten", "declare-interest"))
                .isEqualTo(Date.from(Instant.parse("2026-12-14T22:59:59Z")));
    }

    @Test
    void theDayEndsByNorwegianTimeInSummerAndWinterAndOnTheDayTheClockIsSet() {
        assertThat(dueDates.endOf(LocalDate.of(2026, 6, 15))).isEqualTo(Instant.parse("2026-06-15T21:59:59Z"));
        assertThat(dueDates.endOf(LocalDate.of(2026, 10, 25))).isEqualTo(Instant.parse("2026-10-25T22:59:59Z"));
    }
}
