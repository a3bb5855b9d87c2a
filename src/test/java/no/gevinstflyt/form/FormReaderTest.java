package no.gevinstflyt.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {

    enum Answer {
        YES,
        NOT_YET
    }

    record Item(@NotNull Answer answer, @Text @Nullable String comment) {}

    record Row(@NotBlank @Text(max = 10) String name, @Min(0) @Max(1) @Nullable BigDecimal share) {}

    @RequiredIf(field = "reason", when = "answer", is = "not-yet")
    record Sample(
            @NotNull Answer answer,
            @Text(max = 20) @Nullable String reason,
            @Min(0) @Nullable Long amount,
            @Plausible @Nullable LocalDate date,
            @Nullable List<Answer> many,
            @Nullable List<@Valid Row> rows,
            @Nullable Map<String, @Valid Item> items) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private final FormReader reader =
            new FormReader(Validation.buildDefaultValidatorFactory().getValidator());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"answer\":\"maybe\"}                                              | answer           | form.unknown-choice",
                "{}                                                                  | answer           | jakarta.validation.constraints.NotNull.message",
                "{\"answer\":\"yes\",\"other\":1}                                    | other            | form.unknown-field",
                "{\"answer\":\"not-yet\"}                                            | reason           | form.required",
                "{\"answer\":\"not-yet\",\"reason\":\"   \"}                         | reason           | form.required",
                "{\"answer\":\"yes\",\"amount\":-1}                                  | amount           | jakarta.validation.constraints.Min.message",
                "{\"answer\":\"yes\",\"amount\":\"5\"}                               | amount           | form.wrong-type.whole",
                "{\"answer\":\"yes\",\"amount\":1.5}                                 | amount           | form.wrong-type.whole",
                "{\"answer\":\"yes\",\"amount\":\"NaN\"}                             | amount           | form.wrong-type.whole",
                "{\"answer\":\"yes\",\"date\":\"1900-01-01\"}                        | date             | form.date-out-of-range",
                "{\"answer\":\"yes\",\"date\":\"31.12.2026\"}                        | date             | form.wrong-type.date",
                "{\"answer\":\"yes\",\"date\":\"2026-02-30\"}                        | date             | form.wrong-type.date",
                "{\"answer\":\"yes\",\"reason\":7}                                   | reason           | form.wrong-type.text",
                "{\"answer\":\"yes\",\"reason\":\"<script>x</script>\"}              | reason           | form.markup",
                "{\"answer\":\"yes\",\"reason\":\"123456789012345678901\"}           | reason           | form.text-too-long",
                "{\"answer\":\"yes\",\"rows\":\"[{\"}                                | rows             | form.not-json",
                "{\"answer\":\"yes\",\"rows\":{\"a\":1}}                             | rows             | form.wrong-type.rows",
                "{\"answer\":\"yes\",\"rows\":[{\"name\":\"a\"},{\"share\":0.5}]}    | rows[1].name     | jakarta.validation.constraints.NotBlank.message",
                "{\"answer\":\"yes\",\"rows\":[{\"name\":\"a\",\"colour\":\"x\"}]}   | rows[0].colour   | form.unknown-field",
                "{\"answer\":\"yes\",\"items\":{\"i1\":{\"answer\":\"no\"}}}         | items.i1.answer  | form.unknown-choice",
                "{\"answer\":\"yes\",\"items\":{\"i1\":{\"comment\":\"c\"}}}         | items.i1.answer  | jakarta.validation.constraints.NotNull.message"
            })
    void refusesWithFieldAndReason(String sent, String field, String key) {
        Refused refused = catchThrowableOfType(Refused.class, () -> read(sent));

        assertThat(refused.kind()).isEqualTo(Refused.Kind.INVALID);
        assertThat(refused.errors())
                .extracting(FieldError::field, FieldError::key)
                .containsExactly(tuple(field, key));
    }

    @Test
    void takesTheSameAnswerWrittenInSeveralWays() {
        Sample fromTasklist = read(
                """
                {"answer":"yes","reason":"","amount":5,"date":null,"many":["yes","not-yet"],
                 "rows":[{"name":" a ","share":1}],"items":{"i1":{"answer":"yes","comment":""}}}""");
        Sample fromRest = read(
                """
                {"answer":"yes","amount":5,"many":"yes, not-yet","rows":"[{\\"name\\":\\"a\\",\\"share\\":1}]",
                 "items":"{\\"i1\\":{\\"answer\\":\\"yes\\"}}"}""");

        assertThat(fromTasklist).isEqualTo(fromRest);
        assertThat(fromRest.many()).containsExactly(Answer.YES, Answer.NOT_YET);
        assertThat(fromRest.items()).containsEntry("i1", new Item(Answer.YES, null));
    }

    @Test
    void plainSignsThatLookLikeMarkupPass() {
        assertThat(read("{\"answer\":\"yes\",\"reason\":\"a < b og 5 > 3\"}").reason())
                .isEqualTo("a < b og 5 > 3");
    }

    @Test
    void namesSeveralErrorsInTheFormsOrder() {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> read("{\"answer\":\"not-yet\",\"amount\":-1,\"date\":\"1999-01-01\"}"));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("reason", "amount", "date");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        Sample form = read("{\"answer\":\"yes\",\"many\":\"yes\",\"items\":{\"i1\":{\"answer\":\"not-yet\"}}}");

        assertThat(reader.read(Sample.class, reader.write(form))).isEqualTo(form);
    }

    private Sample read(String sent) {
        try {
            return reader.read(Sample.class, (ObjectNode) JSON.readTree(sent));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
