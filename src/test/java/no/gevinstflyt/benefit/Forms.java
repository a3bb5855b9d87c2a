package no.gevinstflyt.benefit;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.form.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reads answers as the door does, and says what a refusal names. */
final class Forms {

    private static final FormReader READER = reader();

    private Forms() {}

    private static FormReader reader() {
        try {
            var constructor = FormReader.class.getDeclaredConstructor(jakarta.validation.Validator.class);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Validation.buildDefaultValidatorFactory().getValidator());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static BenefitMap map(ObjectNode answer) {
        return READER.read(DraftBenefitMap.class, answer).benefitMap();
    }

    static <F extends Record> F read(Class<F> type, ObjectNode answer) {
        return READER.read(type, answer);
    }

    static ObjectNode write(Record form) {
        return READER.write(form);
    }

    /** A municipality's rows read against the fixture's map. */
    static MappingRules.Read mapping(ObjectNode answer, String municipality) {
        BenefitMap map = map(Salten.benefitMap());
        return MappingRules.read(
                READER.read(MapBenefits.class, answer).targets(),
                map.benefits(),
                Stream.concat(
                                map.changes().stream().map(Change::code),
                                map.benefits().stream().map(BenefitDefinition::code))
                        .collect(Collectors.toSet()),
                municipality);
    }

    /** What is refused, as {@code field message-key}. */
    static List<String> refusals(ThrowingCallable what) {
        Refused refused = catchThrowableOfType(Refused.class, what);
        return refused == null
                ? List.of()
                : refused.errors().stream()
                        .map(error -> error.field() + " " + error.key())
                        .toList();
    }

    static FieldError refusal(ThrowingCallable what) {
        return catchThrowableOfType(Refused.class, what).errors().get(0);
    }
}
