package no.gevinstflyt.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.gevinstflyt.form.FormModel;
import no.gevinstflyt.form.FormModel.Field;
import no.gevinstflyt.form.FormModel.Kind;
import org.jspecify.annotations.Nullable;

/** Compares a form of Tasklist with the record that the door reads its answer into. */
final class FormFields {

    private final List<String> problems = new ArrayList<>();

    private FormFields() {}

    static List<String> differences(TaskForm form, FormModel model) {
        FormFields comparison = new FormFields();
        comparison.compare(form.json(), model, "");
        return comparison.problems;
    }

    private void compare(JsonNode part, FormModel model, String within) {
        List<JsonNode> asked = TaskForm.components(part)
                .filter(component -> !TaskForm.field(component).isEmpty())
                .toList();
        Set<String> inForm = asked.stream().map(TaskForm::field).collect(Collectors.toCollection(TreeSet::new));
        Set<String> inRecord = model.fields().stream().map(Field::name).collect(Collectors.toCollection(TreeSet::new));
        if (!inForm.equals(inRecord)) {
            problems.add(within + "the form asks for " + inForm + ", the record for " + inRecord);
        }
        for (JsonNode component : asked) {
            model.field(TaskForm.field(component)).ifPresent(field -> compare(component, field, within));
        }
    }

    private void compare(JsonNode component, Field field, String within) {
        String name = within + field.name();
        JsonNode rules = component.path("validate");
        if (!types(field.kind()).contains(TaskForm.type(component))) {
            problems.add(name + " is a " + TaskForm.type(component) + " but holds " + field.kind());
        }
        boolean required = rules.path("required").asBoolean();
        boolean sometimes = component.path("conditional").has("hide");
        if (required != field.required() && !(required && sometimes)) {
            problems.add(name + (field.required() ? " must be required" : " must not be required"));
        }
        if (field.longest() != null && rules.path("maxLength").asInt(Integer.MAX_VALUE) > field.longest()) {
            problems.add(name + " takes more than " + field.longest() + " characters");
        }
        limit(name, "min", rules.get("min"), field.least());
        limit(name, "max", rules.get("max"), field.most());
        choices(name, component, field);
        if (field.kind() == Kind.ROWS && field.nested() != null) {
            compare(component, field.nested(), name + ".");
        }
    }

    private void limit(String name, String which, @Nullable JsonNode inForm, @Nullable BigDecimal inRecord) {
        if (inRecord != null && (inForm == null || inForm.decimalValue().compareTo(inRecord) != 0)) {
            problems.add(name + " has " + which + " " + inForm + " instead of " + inRecord);
        }
    }

    private void choices(String name, JsonNode component, Field field) {
        Set<String> offered = StreamSupport.stream(component.path("values").spliterator(), false)
                .map(choice -> choice.path("value").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = field.kind() == Kind.YES_NO ? Set.of("false", "true") : new TreeSet<>(field.choices());
        if (!offered.equals(known)) {
            problems.add(name + " offers " + offered + " instead of " + known);
        }
    }

    private static Set<String> types(Kind kind) {
        return switch (kind) {
            case TEXT, LONG_TEXT, TEXTS -> Set.of("textfield", "textarea");
            case WHOLE, DECIMAL -> Set.of("number");
            case YES_NO -> Set.of("radio");
            case DATE, DATE_TIME -> Set.of("datetime");
            case CHOICE -> Set.of("radio", "select");
            case CHOICES -> Set.of("checklist", "taglist");
            case ROWS -> Set.of("dynamiclist");
            case OBJECT, KEYED, ANY -> Set.of();
        };
    }
}
