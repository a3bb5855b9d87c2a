package no.gevinstflyt.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year.
 *
 * @param number 1–4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern TEXT = Pattern.compile("(20\\d{2})-Q([1-4])");
    private static final int IN_A_YEAR = 4;
    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > IN_A_YEAR) {
            throw new IllegalArgumentException("No quarter " + number);
        }
    }

    /**
     * Reads {@code yyyy-Qn}.
     *
     * @throws IllegalArgumentException where it is something else
     */
    @JsonCreator
    public static Quarter parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a quarter: " + text);
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The quarter that the day is in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    /** The quarter so many after this one; before it where negative. */
    public Quarter plus(int quarters) {
        int index = index() + quarters;
        return new Quarter(Math.floorDiv(index, IN_A_YEAR), Math.floorMod(index, IN_A_YEAR) + 1);
    }

    /** How many quarters this one comes after the other; negative where before it. */
    public int since(Quarter other) {
        return index() - other.index();
    }

    private int index() {
        return year * IN_A_YEAR + number - 1;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(index(), other.index());
    }

    /** {@code yyyy-Qn}. */
    @JsonValue
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
