package no.gevinstflyt.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.form.FormModel;
import no.gevinstflyt.form.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule on forms can fail: a copy that breaks it is found. */
class SpoiltFormsTest {

    private static final String FORM =
            """
            {"components": [
              {"type": "textfield", "id": "a", "key": "title", "validate": {"required": true, "maxLength": 200}},
              {"type": "number", "id": "b", "key": "votes", "validate": {"min": 0}},
              {"type": "radio", "id": "c", "key": "choice", "validate": {"required": true},
                "values": [{"value": "left"}, {"value": "right"}]},
              {"type": "radio", "id": "d", "key": "sure", "values": [{"value": true}, {"value": false}]},
              {"type": "dynamiclist", "id": "e", "path": "rows", "validate": {"required": true}, "components": [
                {"type": "datetime", "id": "f", "key": "deadline"}]}]}
            """;

    enum Way {
        LEFT,
        RIGHT
    }

    record Row(LocalDate deadline) {}

    record Answer(
            @NotBlank @Text(max = 200) String title,
            @Min(0) Integer votes,
            @NotNull Way choice,
            Boolean sure,
            @NotEmpty List<Row> rows) {}

    @Test
    void formThatFitsIsAccepted() {
        assertThat(differences(FORM)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"key\": \"title\"|\"key\": \"name\"|the form asks for",
                "\"key\": \"deadline\"|\"key\": \"end\"|rows.the form asks for [end]",
                "\"required\": true, ||title must be required",
                "\"validate\": {\"min\": 0}|\"validate\": {\"required\": true, \"min\": 0}|votes must not be required",
                "\"maxLength\": 200|\"maxLength\": 201|title takes more than 200",
                "\"min\": 0|\"min\": -1|votes has min -1",
                "{\"value\": \"left\"}|{\"value\": \"up\"}|choice offers [right, up]",
                "{\"value\": true}, ||sure offers [false]",
                "datetime|textfield|rows.deadline is a textfield"
            })
    void differenceIsFound(String what, String by, String problem) {
        String spoilt = FORM.replace(what, by == null ? "" : by);
        assertThat(spoilt).isNotEqualTo(FORM);
        assertThat(differences(spoilt)).anyMatch(found -> found.startsWith(problem));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"disableCollapse\":true|\"disableCollapse\":false|conditions-field is a list that collapses",
                "\"id\":\"reason-field\"|\"id\":\"reasonField\"|id reasonField is not in kebab-case",
                "\"id\":\"reason-field\"|\"id\":\"present-field\"|id present-field is used twice",
                "\"label\":\"Begrunnelse\"|\"label\":\"\"|reason-field has no label",
                "\"id\":\"decide-gate\"|\"id\":\"decide\"|the form is not named as its file",
                "7.24.0|7.23.0|the form is not written for the form-js",
                "\"type\":\"text\"|\"type\":\"spacer\"|the form does not begin by saying what the case is"
            })
    void spoiltFormIsFound(String what, String by, String problem) {
        String form = TaskForm.named("decide-gate").json().toString();
        assertThat(form).contains(what);
        assertThat(FormRules.problems(TaskForm.of("decide-gate", form.replaceFirst(what, by))))
                .anyMatch(found -> found.startsWith(problem));
    }

    private static List<String> differences(String form) {
        return FormFields.differences(TaskForm.of("answer", form), FormModel.of(Answer.class));
    }
}
