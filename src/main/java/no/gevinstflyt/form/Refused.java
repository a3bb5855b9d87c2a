package no.gevinstflyt.form;

import java.util.Arrays;
import java.util.List;

/** What a person asked for is not done, and why. Nothing has been changed when it is thrown. */
public class Refused extends RuntimeException {

    /** Why, with the HTTP status that says the same. */
    public enum Kind {
        INVALID(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        TOO_LARGE(413),
        FAILED(500);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String key;
    private final transient List<Object> arguments;
    private final transient List<FieldError> errors;

    private Refused(Kind kind, String key, List<Object> arguments, List<FieldError> errors) {
        super(kind + " " + key + " " + errors);
        this.kind = kind;
        this.key = key;
        this.arguments = arguments;
        this.errors = errors;
    }

    /** One field is wrong. */
    public static Refused invalid(String field, String key, Object... arguments) {
        return invalid(List.of(FieldError.of(field, key, arguments)));
    }

    /** One or more fields are wrong; the first is the one that a short answer names. */
    public static Refused invalid(List<FieldError> errors) {
        FieldError first = errors.get(0);
        return new Refused(Kind.INVALID, first.key(), first.arguments(), List.copyOf(errors));
    }

    /** The caller may not do this. */
    public static Refused forbidden(String key, Object... arguments) {
        return new Refused(Kind.FORBIDDEN, key, Arrays.asList(arguments), List.of());
    }

    /** There is no such thing, or the caller may not know of it. */
    public static Refused notFound(String key, Object... arguments) {
        return new Refused(Kind.NOT_FOUND, key, Arrays.asList(arguments), List.of());
    }

    /** It can't be done as things stand now. */
    public static Refused conflict(String key, Object... arguments) {
        return new Refused(Kind.CONFLICT, key, Arrays.asList(arguments), List.of());
    }

    /** More was sent than is accepted at once. */
    public static Refused tooLarge(String key, Object... arguments) {
        return new Refused(Kind.TOO_LARGE, key, Arrays.asList(arguments), List.of());
    }

    /** The product failed; the reason is in its log, not in the answer. */
    public static Refused failed(String key) {
        return new Refused(Kind.FAILED, key, List.of(), List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** The fields that are wrong; empty unless the kind is {@link Kind#INVALID}. */
    public List<FieldError> errors() {
        return errors;
    }
}
