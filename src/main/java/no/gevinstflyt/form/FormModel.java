package no.gevinstflyt.form;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a form record asks for, read off its components: for pages, schemas, and the check of Tasklist's forms. */
public record FormModel(Class<? extends Record> type, List<Field> fields) {

    private static final int LONGEST_LINE = 255;
    private static final Map<Class<?>, FormModel> READ = new ConcurrentHashMap<>();

    /** What a field holds. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        WHOLE,
        DECIMAL,
        YES_NO,
        DATE,
        DATE_TIME,
        CHOICE,
        CHOICES,
        TEXTS,
        OBJECT,
        ROWS,
        KEYED,
        ANY
    }

    /**
     * One field.
     *
     * @param choices the keys to choose among; empty unless the kind is a choice
     * @param keys the keys of a {@link Kind#KEYED} field where they are fixed; empty where each case has its own
     * @param longest the most characters of a text
     * @param nested what a row, an item or an object holds
     */
    public record Field(
            String name,
            Kind kind,
            boolean required,
            List<String> choices,
            List<String> keys,
            @Nullable Integer longest,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable FormModel nested) {

        /** Whether the field takes JSON rather than one value. */
        public boolean structured() {
            return nested != null || kind == Kind.ANY;
        }

        private Field holding(FormModel form) {
            return new Field(name, Kind.OBJECT, required, choices, keys, longest, least, most, form);
        }
    }

    public static FormModel of(Class<? extends Record> type) {
        FormModel known = READ.get(type);
        if (known == null) {
            known = new FormModel(
                    type,
                    Arrays.stream(type.getRecordComponents())
                            .map(FormModel::field)
                            .toList());
            READ.put(type, known);
        }
        return known;
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** This form, with the form given in the field of that name. */
    public FormModel with(String name, FormModel nested) {
        return new FormModel(
                type,
                fields.stream()
                        .map(field -> field.name().equals(name) ? field.holding(nested) : field)
                        .toList());
    }

    private static Field field(RecordComponent component) {
        Class<?> type = component.getType();
        AnnotatedElement rules = component.getAccessor();
        boolean required = has(rules, NotNull.class) || has(rules, NotBlank.class) || has(rules, NotEmpty.class);
        Class<?> element = element(component.getGenericType());
        Kind kind = kind(type, element, rules);
        Class<?> choosing = kind == Kind.CHOICE ? type : kind == Kind.CHOICES ? element : null;
        return new Field(
                component.getName(),
                kind,
                required || type.isPrimitive(),
                choosing == null ? List.of() : Keys.all(choosing),
                kind == Kind.KEYED ? itemKeys(component.getGenericType()) : List.of(),
                Optional.ofNullable(rules.getAnnotation(Text.class))
                        .map(Text::max)
                        .orElse(null),
                least(rules),
                most(rules),
                nested(kind, type, element));
    }

    private static Kind kind(Class<?> type, @Nullable Class<?> element, AnnotatedElement rules) {
        if (type == String.class) {
            Text text = rules.getAnnotation(Text.class);
            return text == null || text.max() <= LONGEST_LINE ? Kind.TEXT : Kind.LONG_TEXT;
        } else if (type == Integer.class || type == Long.class) {
            return Kind.WHOLE;
        } else if (type == BigDecimal.class) {
            return Kind.DECIMAL;
        } else if (type == Boolean.class) {
            return Kind.YES_NO;
        } else if (type == LocalDate.class) {
            return Kind.DATE;
        } else if (type == OffsetDateTime.class) {
            return Kind.DATE_TIME;
        } else if (type.isEnum()) {
            return Kind.CHOICE;
        } else if (JsonNode.class.isAssignableFrom(type)) {
            return Kind.ANY;
        } else if (Map.class.isAssignableFrom(type)) {
            return Kind.KEYED;
        } else if (Collection.class.isAssignableFrom(type) && element != null) {
            return element.isRecord() ? Kind.ROWS : element.isEnum() ? Kind.CHOICES : Kind.TEXTS;
        } else if (type.isRecord()) {
            return Kind.OBJECT;
        }
        throw new IllegalArgumentException("A form can't hold a " + type);
    }

    private static @Nullable FormModel nested(Kind kind, Class<?> type, @Nullable Class<?> element) {
        return switch (kind) {
            case OBJECT -> of(type.asSubclass(Record.class));
            case ROWS -> of(element.asSubclass(Record.class));
            case KEYED -> element.isRecord() ? of(element.asSubclass(Record.class)) : null;
            default -> null;
        };
    }

    /** The last type argument: what a list's rows or a map's items are. */
    private static @Nullable Class<?> element(Type type) {
        return type instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]
                : null;
    }

    private static List<String> itemKeys(Type type) {
        Class<?> key = (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
        return key.isEnum() ? Keys.all(key) : List.of();
    }

    private static boolean has(AnnotatedElement rules, Class<? extends Annotation> rule) {
        return rules.isAnnotationPresent(rule);
    }

    private static @Nullable BigDecimal least(AnnotatedElement rules) {
        Min min = rules.getAnnotation(Min.class);
        DecimalMin decimal = rules.getAnnotation(DecimalMin.class);
        return min != null ? BigDecimal.valueOf(min.value()) : decimal != null ? new BigDecimal(decimal.value()) : null;
    }

    private static @Nullable BigDecimal most(AnnotatedElement rules) {
        Max max = rules.getAnnotation(Max.class);
        DecimalMax decimal = rules.getAnnotation(DecimalMax.class);
        return max != null ? BigDecimal.valueOf(max.value()) : decimal != null ? new BigDecimal(decimal.value()) : null;
    }
}
