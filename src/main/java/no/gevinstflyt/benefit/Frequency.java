package no.gevinstflyt.benefit;

import no.gevinstflyt.calendar.Quarter;

/** How often an indicator is measured. */
public enum Frequency {
    QUARTERLY(4),
    HALF_YEARLY(2),
    YEARLY(1);

    private final int timesAYear;

    Frequency(int timesAYear) {
        this.timesAYear = timesAYear;
    }

    public int timesAYear() {
        return timesAYear;
    }

    /** Whether it is measured in the quarter: yearly in the fourth, half-yearly in the second and the fourth. */
    public boolean dueIn(Quarter quarter) {
        return quarter.number() * timesAYear % QUARTERLY.timesAYear == 0;
    }
}
