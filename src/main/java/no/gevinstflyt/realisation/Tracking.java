package no.gevinstflyt.realisation;

import java.time.Instant;
import java.time.LocalDate;
import no.gevinstflyt.calendar.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * How long the benefits of a project are followed up.
 *
 * @param endsOn the period's last day, which is a quarter's
 * @param closedAt when the benefit work ended; null while it goes on
 */
public record Tracking(long project, LocalDate endsOn, @Nullable Instant closedAt) {

    /** The last day of the quarter that is so many quarters after the one in which the day is. */
    static LocalDate periodFrom(LocalDate day, int quarters) {
        return Quarter.of(day).plus(quarters).lastDay();
    }

    /** When the period ends where the benefit work goes on as it was: as it does now, or prolonged where that is over. */
    LocalDate goingOn(LocalDate today, int quarters) {
        return endsOn.isAfter(today) ? endsOn : prolonged(today, quarters);
    }

    /** When the period ends where it is prolonged: so many quarters after its end, or after today where it is over. */
    LocalDate prolonged(LocalDate today, int quarters) {
        return periodFrom(endsOn.isAfter(today) ? endsOn : today, quarters);
    }
}
