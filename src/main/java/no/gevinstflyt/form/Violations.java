package no.gevinstflyt.form;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Translates what the libraries say of bad input into field errors. */
final class Violations {

    private static final Set<String> NO_ARGUMENT = Set.of("message", "groups", "payload");

    private Violations() {}

    static FieldError toError(ConstraintViolation<?> violation) {
        String key = violation.getMessageTemplate().replaceAll("[{}]", "");
        Map<String, Object> attributes =
                new TreeMap<>(violation.getConstraintDescriptor().getAttributes());
        attributes.keySet().removeAll(NO_ARGUMENT);
        return new FieldError(
                path(violation.getPropertyPath()),
                key,
                attributes.values().stream().map(Violations::readable).toList());
    }

    static FieldError toError(JsonMappingException wrong) {
        String field = path(wrong.getPath());
        if (wrong instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return FieldError.of(
                    field, "form.unknown-choice", readable(format.getValue()), choices(format.getTargetType()));
        }
        if (wrong instanceof MismatchedInputException mismatch) {
            return FieldError.of(field, "form.wrong-type." + expected(mismatch.getTargetType()));
        }
        return FieldError.of(field, "form.wrong-type.value");
    }

    static String path(List<JsonMappingException.Reference> path) {
        StringBuilder written = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            append(written, step.getFieldName(), step.getIndex() >= 0 ? step.getIndex() : null, null);
        }
        return written.toString();
    }

    /** Compares by the form's order of fields, then by path. */
    static int compare(FieldError one, FieldError other, List<String> order) {
        int byOrder = Integer.compare(order.indexOf(top(one)), order.indexOf(top(other)));
        return byOrder != 0 ? byOrder : one.field().compareTo(other.field());
    }

    private static String top(FieldError error) {
        return error.field().split("[.\\[]", 2)[0];
    }

    private static String path(Path path) {
        StringBuilder written = new StringBuilder();
        for (Path.Node node : path) {
            append(written, null, node.getIndex(), node.getKey());
            if (node.getName() != null && !node.getName().startsWith("<")) {
                append(written, node.getName(), null, null);
            }
        }
        return written.toString();
    }

    private static void append(
            StringBuilder written, @Nullable String name, @Nullable Integer index, @Nullable Object key) {
        if (index != null) {
            written.append('[').append(index).append(']');
        } else if (key != null) {
            written.append('.').append(key instanceof Enum<?> choice ? Keys.of(choice) : key);
        } else if (name != null) {
            written.append(written.isEmpty() ? "" : ".").append(name);
        }
    }

    private static String choices(Class<?> type) {
        return Keys.all(type).stream().collect(Collectors.joining(", "));
    }

    private static Object readable(@Nullable Object value) {
        if (value instanceof Number || value == null) {
            return value == null ? "" : value;
        }
        String text = value instanceof Object[] values ? List.of(values).toString() : value.toString();
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "value";
        } else if (type == Integer.class || type == Long.class) {
            return "whole";
        } else if (type == BigDecimal.class) {
            return "number";
        } else if (type == Boolean.class) {
            return "yes-no";
        } else if (type == LocalDate.class) {
            return "date";
        } else if (type == OffsetDateTime.class) {
            return "date-time";
        } else if (type == String.class) {
            return "text";
        }
        return List.class.isAssignableFrom(type) || Set.class.isAssignableFrom(type) ? "rows" : "object";
    }
}
