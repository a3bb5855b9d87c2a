package no.gevinstflyt.calendar;

/**
 * Something that falls due in a collaboration, started once.
 *
 * @param kind what it is: the {@link DueWork}'s
 * @param period which one of its kind: a quarter, a year, or what it is about
 */
public record Due(String kind, String collaboration, String period) {

    private static final String BETWEEN = ":";

    /** The three in one text, as the daily process carries it. */
    public String key() {
        return kind + BETWEEN + collaboration + BETWEEN + period;
    }

    static Due of(String key) {
        String[] parts = key.split(BETWEEN, 3);
        return new Due(parts[0], parts[1], parts[2]);
    }
}
