package no.gevinstflyt.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns what was sent into a form record that keeps all its rules, or refuses it field by field. */
@Component
public class FormReader {

    private static final ObjectMapper MAPPER = StrictJson.mapper();

    private final Validator validator;

    FormReader(Validator validator) {
        this.validator = validator;
    }

    /**
     * Reads and checks a form.
     *
     * @param sent the fields by name; texts may hold JSON where the form asks for rows, and comma-separated lists
     * @throws Refused (invalid) with every field that is wrong, in the form's order
     */
    public <F extends Record> F read(Class<F> type, ObjectNode sent) {
        FormModel model = FormModel.of(type);
        refuseUnknown(model, sent);
        ObjectNode tidy = new Tidying(model).tidy(sent);
        F form = convert(type, tidy);
        List<FieldError> errors = check(form, model);
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
        return form;
    }

    /** A form as the JSON that {@link #read} accepts. */
    public ObjectNode write(Record form) {
        return MAPPER.valueToTree(form);
    }

    private <F extends Record> List<FieldError> check(F form, FormModel model) {
        List<String> order = model.fields().stream().map(FormModel.Field::name).toList();
        return validator.validate(form).stream()
                .map(Violations::toError)
                .sorted((one, other) -> Violations.compare(one, other, order))
                .toList();
    }

    private static void refuseUnknown(FormModel model, ObjectNode sent) {
        List<FieldError> unknown = sent.properties().stream()
                .filter(field -> model.field(field.getKey()).isEmpty())
                .map(field -> FieldError.of(
                        shortened(field.getKey()),
                        "form.unknown-field",
                        String.join(
                                ", ",
                                model.fields().stream()
                                        .map(FormModel.Field::name)
                                        .toList())))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refused.invalid(unknown);
        }
    }

    private static String shortened(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100) + "…";
    }

    private static <F extends Record> F convert(Class<F> type, ObjectNode tidy) {
        try {
            return MAPPER.treeToValue(tidy, type);
        } catch (UnrecognizedPropertyException unknown) {
            throw Refused.invalid(
                    Violations.path(unknown.getPath()),
                    "form.unknown-field",
                    String.join(
                            ", ",
                            unknown.getKnownPropertyIds().stream()
                                    .map(String::valueOf)
                                    .toList()));
        } catch (JsonMappingException wrong) {
            throw Refused.invalid(List.of(Violations.toError(wrong)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
