package no.gevinstflyt.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures and dates are written in bokmål: {@code 1 250 000,5}, {@code 62,4 %}, {@code 22. november 2026}. */
public final class Norwegian {

    /** What stands where a value is missing; never the same as 0. */
    public static final String MISSING = "–";

    private static final Locale BOKMAL = new Locale("nb", "NO");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d. MMMM yyyy", BOKMAL);
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Norwegian() {}

    /** A number with blanks between thousands and at most four decimals. */
    public static String number(Number value) {
        NumberFormat format = NumberFormat.getInstance(BOKMAL);
        format.setMaximumFractionDigits(4);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** A whole amount in Norwegian kroner. */
    public static String kroner(Number amount) {
        BigDecimal whole = new BigDecimal(amount.toString()).setScale(0, RoundingMode.HALF_UP);
        return number(whole) + NO_BREAK_SPACE + "kr";
    }

    /** A share (0.624) as a percentage with at most one decimal ({@code 62,4 %}). */
    public static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return number(percent) + NO_BREAK_SPACE + "%";
    }

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** A value as it stands in a paper; null as {@link #MISSING}. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return MISSING;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof Instant moment) {
            return date(LocalDate.ofInstant(moment, OSLO));
        }
        if (value instanceof Boolean yes) {
            return yes ? "Ja" : "Nei";
        }
        String text = value.toString();
        return text.isBlank() ? MISSING : text;
    }

    /** Whether a value is a figure, which stands to the right in a table. */
    static boolean figure(@Nullable Object value) {
        return value instanceof Number
                || value instanceof String text && text.matches("[\\u2212-]?\\d[\\d\\u00a0]*(,\\d+)?\\u00a0(kr|%)");
    }
}
