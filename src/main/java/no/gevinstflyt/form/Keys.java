package no.gevinstflyt.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key of a choice as it stands in forms, messages and the API: the constant's name in kebab-case
 * ({@code SUBJECT_TO_RESOLUTION} is {@code subject-to-resolution}), or its {@link JsonProperty}.
 */
public final class Keys {

    private Keys() {}

    public static String of(Enum<?> choice) {
        try {
            JsonProperty named =
                    choice.getDeclaringClass().getField(choice.name()).getAnnotation(JsonProperty.class);
            return named != null
                    ? named.value()
                    : choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The keys of all constants, in their order. */
    public static List<String> all(Class<?> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> of((Enum<?>) choice))
                .toList();
    }

    /**
     * The constant that is asked for; null where none is.
     *
     * @param field where it was asked for
     * @throws Refused (invalid) where there is none with this key
     */
    public static <E extends Enum<E>> @Nullable E choice(Class<E> choices, String field, @Nullable String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        return find(choices, key)
                .orElseThrow(() -> Refused.invalid(field, "form.unknown-choice", key, String.join(", ", all(choices))));
    }

    /** The constant with this key. */
    public static <E extends Enum<E>> E parse(Class<E> choices, String key) {
        return find(choices, key).orElseThrow(() -> new IllegalArgumentException(key + " is none of " + all(choices)));
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> choices, String key) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> of(choice).equals(key))
                .findFirst();
    }
}
