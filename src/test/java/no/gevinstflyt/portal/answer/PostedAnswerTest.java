package no.gevinstflyt.portal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.form.FormModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A page's fields become the JSON that the form's record is read from; nothing that was written gets lost. */
class PostedAnswerTest {

    record Share(String use, BigDecimal share) {}

    record Row(String benefit, @Nullable Boolean relevant, BigDecimal target, LocalDate date, List<Share> uses) {}

    record Item(String answer, String comment) {}

    record Form(String title, Integer frame, List<Row> rows, Map<String, Item> checklist, List<String> from) {}

    @Test
    void rowsNumbersAndNestedRowsAreReadByTheirPaths() {
        ObjectNode answer = read(
                "title", " Folkeregister ",
                "frame", "1 250 000",
                "rows[0].benefit", "K1",
                "rows[0].relevant", "true",
                "rows[0].target", "1 250,5",
                "rows[0].date", "2027-06-30",
                "rows[0].uses[0].use", "quality",
                "rows[0].uses[0].share", "0,25",
                "from", "L1, L2");
        assertThat(answer)
                .hasToString(
                        """
                        {"title":"Folkeregister","frame":1250000,"rows":[{"benefit":"K1","relevant":true,\
                        "target":1250.5,"date":"2027-06-30","uses":[{"use":"quality","share":0.25}]}],\
                        "from":["L1","L2"]}""");
    }

    @Test
    void rowsCloseUpWhereOneIsMissingAndKeepAnEmptyOne() {
        ObjectNode answer = read("rows[3].benefit", "K2", "rows[7].benefit", "", "rows[11].benefit", "K3");
        assertThat(answer).hasToString("{\"rows\":[{\"benefit\":\"K2\"},{},{\"benefit\":\"K3\"}]}");
    }

    @Test
    void whatCannotBeReadStaysAsItWasWritten() {
        assertThat(read("frame", "omtrent en million")).hasToString("{\"frame\":\"omtrent en million\"}");
    }

    @Test
    void itemsAreReadByTheirKeys() {
        assertThat(read("checklist.problem-clear.answer", "yes", "checklist.condition-7.comment", "Gjort"))
                .hasToString(
                        "{\"checklist\":{\"condition-7\":{\"comment\":\"Gjort\"},\"problem-clear\":{\"answer\":\"yes\"}}}");
    }

    @Test
    void fieldsThatTheFormLacksAreSentOnToBeRefusedButNotThePagesOwn() {
        assertThat(read("gateOutcome", "approved", "_csrf", "token", "_do", "complete"))
                .hasToString("{\"gateOutcome\":\"approved\"}");
    }

    private static ObjectNode read(String... namesAndValues) {
        Map<String, String[]> posted = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            posted.put(namesAndValues[index], new String[] {namesAndValues[index + 1]});
        }
        return new PostedAnswer(posted).read(FormModel.of(Form.class));
    }
}
