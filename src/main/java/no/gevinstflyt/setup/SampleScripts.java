package no.gevinstflyt.setup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.gevinstflyt.calendar.Quarter;
import org.springframework.core.io.ClassPathResource;

/**
 * Reads the scripts of the sample projects. Their dates count from the day on which the project begins: {@code
 * ${day+30}} is a date, {@code ${year+1}} a year, {@code ${yy}} the year of the beginning in two digits.
 */
final class SampleScripts {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Pattern COUNTED = Pattern.compile("\\$\\{(day|year|yy)([+-]\\d+)?}");

    private SampleScripts() {}

    /**
     * A script, with the day that its days count from and the one on which the project begins.
     *
     * @param anchor today, or the first day of the first quarter that is measured
     */
    record Dated(SampleScript script, LocalDate anchor, LocalDate begins) {}

    static Dated read(String name, LocalDate today, UnaryOperator<LocalDate> atWork) {
        ObjectNode raw = raw(name);
        SampleScript.Begins begins = JSON.convertValue(raw.get("begins"), SampleScript.Begins.class);
        LocalDate anchor = begins.measuredQuarters() == 0
                ? today
                : Quarter.of(today).plus(-begins.measuredQuarters()).firstDay();
        LocalDate begin = atWork.apply(anchor.minusDays(begins.daysBefore()));
        return new Dated(JSON.convertValue(dated(raw, begin), SampleScript.class), anchor, begin);
    }

    static SampleIdea idea(String name, LocalDate begin) {
        return JSON.convertValue(dated(raw(name), begin), SampleIdea.class);
    }

    private static ObjectNode raw(String name) {
        try (InputStream file = new ClassPathResource(name).getInputStream()) {
            ObjectNode raw = (ObjectNode) JSON.readTree(file);
            raw.remove("note");
            return raw;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode dated(JsonNode node, LocalDate begin) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> object.replace(name, dated(object.get(name), begin)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, dated(array.get(i), begin));
            }
        } else if (node instanceof TextNode text) {
            return dated(text, begin);
        }
        return node;
    }

    private static JsonNode dated(TextNode text, LocalDate begin) {
        Matcher counted = COUNTED.matcher(text.textValue());
        if (counted.matches() && counted.group(1).equals("year")) {
            return IntNode.valueOf(begin.getYear() + count(counted));
        }
        return TextNode.valueOf(counted.replaceAll(found -> switch (found.group(1)) {
            case "day" -> begin.plusDays(count(found)).toString();
            case "year" -> String.valueOf(begin.getYear() + count(found));
            default -> "%02d".formatted(begin.getYear() % 100);
        }));
    }

    private static int count(MatchResult counted) {
        return counted.group(2) == null ? 0 : Integer.parseInt(counted.group(2));
    }
}
