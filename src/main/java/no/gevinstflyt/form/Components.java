package no.gevinstflyt.form;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a record's components by name. */
final class Components {

    private Components() {}

    static @Nullable Object value(Record form, String name) {
        RecordComponent component = Arrays.stream(form.getClass().getRecordComponents())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(form.getClass() + " has no " + name));
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
