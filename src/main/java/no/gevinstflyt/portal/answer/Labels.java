package no.gevinstflyt.portal.answer;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.gevinstflyt.form.FormModel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What fields and choices are called: {@code field.<task>.<path>} first, then {@code field.} with ever shorter ends of
 * the path; helps likewise, with {@code help.} in front; choices by {@code choice.<enum>.<key>}.
 */
final class Labels {

    private final MessageSource messages;
    private final Locale locale;
    private final String task;

    Labels(MessageSource messages, Locale locale, String task) {
        this.messages = messages;
        this.locale = locale;
        this.task = task;
    }

    String field(String path) {
        String known = first(Paths.ends(path).stream().flatMap(end -> keys(path, end)));
        return known == null ? last(path) : known;
    }

    @Nullable
    String help(String path) {
        return first(Paths.ends(path).stream()
                .flatMap(end -> keys(path, end))
                .map(key -> "help" + key.substring("field".length())));
    }

    /** What the button says that adds a row to the list. */
    String add(String path) {
        String known =
                first(Paths.ends(path).stream().flatMap(end -> keys(path, end)).map(key -> key + ".add"));
        return known == null ? say("portal.row.add", field(path)) : known;
    }

    /** What an item of a keyed field is called. */
    String item(FormModel model, FormModel.Field field, String path, String key) {
        String known = first(Stream.concat(
                Paths.ends(path).stream().flatMap(end -> keys(path, end)),
                Stream.of("choice." + kebab(argument(model, field, 0)) + "." + key)));
        return known == null ? key : known;
    }

    String choice(FormModel model, FormModel.Field field, String key) {
        Class<?> type = component(model, field).getType();
        String known = text("choice." + kebab(type.isEnum() ? type : argument(model, field, 0)) + "." + key);
        return known == null ? key : known;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    @Nullable
    String text(String key) {
        return messages.getMessage(key, null, null, locale);
    }

    private Stream<String> keys(String path, String end) {
        return Paths.kind(path).equals(end)
                ? Stream.of("field." + task + "." + end, "field." + end)
                : Stream.of("field." + end);
    }

    private @Nullable String first(Stream<String> keys) {
        return keys.map(this::text).filter(text -> text != null).findFirst().orElse(null);
    }

    private static String last(String path) {
        List<String> ends = Paths.ends(path);
        return ends.get(ends.size() - 1);
    }

    /** The field's type argument at the place given: what a list holds, or the keys of a map. */
    static Class<?> argument(FormModel model, FormModel.Field field, int place) {
        return component(model, field).getGenericType() instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[place] instanceof Class<?> argument
                ? argument
                : Object.class;
    }

    private static RecordComponent component(FormModel model, FormModel.Field field) {
        return Arrays.stream(model.type().getRecordComponents())
                .filter(component -> component.getName().equals(field.name()))
                .findFirst()
                .orElseThrow();
    }

    private static String kebab(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
