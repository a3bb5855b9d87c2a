package no.gevinstflyt.portal.answer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them here: {@code 1 250 000,50}. */
final class NorwegianNumbers {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}([.,]\\d{1,30})?");
    private static final String NO_BREAK = "\u00a0";
    private static final int GROUPED_FROM = 5;

    private NorwegianNumbers() {}

    /** The number, or nothing where the text is none. Points that part thousands need two groups or a comma. */
    static Optional<BigDecimal> parse(String written) {
        String text = BLANKS.matcher(written).replaceAll("").replace('\u2212', '-');
        if (GROUPED.matcher(text).matches() && (text.contains(",") || text.indexOf('.') != text.lastIndexOf('.'))) {
            text = text.replace(".", "");
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** The number with a comma, and its thousands parted where there are five digits or more. */
    static String format(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        String[] parts = plain.abs().toPlainString().split("\\.");
        String whole =
                parts[0].length() < GROUPED_FROM ? parts[0] : parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", NO_BREAK);
        return (plain.signum() < 0 ? "-" : "") + whole + (parts.length > 1 ? "," + parts[1] : "");
    }
}
