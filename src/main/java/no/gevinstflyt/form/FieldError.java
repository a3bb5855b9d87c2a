package no.gevinstflyt.form;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that is wrong with one field.
 *
 * @param field where: the variable's name, with rows and parts below it ({@code targets[3].uses[0].share})
 * @param key the message's key in the bundles
 * @param arguments what the message is filled with
 */
public record FieldError(String field, String key, List<Object> arguments) {

    public static FieldError of(String field, String key, Object... arguments) {
        return new FieldError(field, key, Arrays.asList(arguments));
    }
}
