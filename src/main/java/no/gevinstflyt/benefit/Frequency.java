package no.gevinstflyt.benefit;

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
}
