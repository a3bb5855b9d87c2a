package no.gevinstflyt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tasklist in bokmål says everything that the released Tasklist says in English. */
class TasklistLabelsTest {

    private static final String LOCALES = "/META-INF/resources/webjars/camunda/app/tasklist/locales/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private final Map<String, String> english = labels("en.json");
    private final Map<String, String> norwegian = labels("nb.json");

    @Test
    void hasTheSameLabels() {
        assertThat(norwegian.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void leavesNoLabelEmptyThatHasATextInEnglish() {
        english.forEach((key, text) -> assertThat(norwegian.get(key).isEmpty())
                .as("%s is empty in bokmål", key)
                .isEqualTo(text.isEmpty()));
    }

    @Test
    void putsTheSameValuesIntoTheTexts() {
        english.forEach((key, text) -> assertThat(placeholders(norwegian.get(key)))
                .as("values in %s", key)
                .containsExactlyInAnyOrderElementsOf(placeholders(text)));
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Map<String, String> labels(String file) {
        try (InputStream source = TasklistLabelsTest.class.getResourceAsStream(LOCALES + file)) {
            String json = new String(source.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            Map<String, String> labels = new TreeMap<>();
            collect("", new ObjectMapper().readTree(json), labels);
            return labels;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> labels) {
        if (node.isValueNode()) {
            labels.put(path, node.asText());
            return;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> collect(path + "/" + name, node.get(name), labels));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(path + "/" + index, node.get(index), labels);
        }
    }
}
