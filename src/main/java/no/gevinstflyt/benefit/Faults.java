package no.gevinstflyt.benefit;

import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;

/** Collects what is wrong, so that a person is told all of it at once. */
final class Faults {

    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, String key, Object... arguments) {
        errors.add(FieldError.of(field, key, arguments));
    }

    void addIf(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            add(field, key, arguments);
        }
    }

    boolean none() {
        return errors.isEmpty();
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    void refuse() {
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
    }
}
