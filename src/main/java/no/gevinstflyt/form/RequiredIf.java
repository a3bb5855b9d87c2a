package no.gevinstflyt.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A field of the record must be there when another one has one of the values named. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RequiredIf.All.class)
@Constraint(validatedBy = RequiredIf.Validator.class)
public @interface RequiredIf {

    /** The field that is required. */
    String field();

    /** The field that decides. */
    String when();

    /** The values of {@link #when()}, as keys ({@code true} and {@code false} for a yes or no). */
    String[] is();

    String message() default "form.required";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds several rules on one record. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        RequiredIf[] value();
    }

    /** Puts the error on the field that is missing. */
    class Validator implements ConstraintValidator<RequiredIf, Record> {

        private RequiredIf rule;

        @Override
        public void initialize(RequiredIf annotation) {
            rule = annotation;
        }

        @Override
        public boolean isValid(Record form, ConstraintValidatorContext context) {
            Object deciding = Components.value(form, rule.when());
            String key = deciding instanceof Enum<?> choice ? Keys.of(choice) : String.valueOf(deciding);
            if (!List.of(rule.is()).contains(key) || isThere(Components.value(form, rule.field()))) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(rule.message())
                    .addPropertyNode(rule.field())
                    .addConstraintViolation();
            return false;
        }

        private static boolean isThere(Object value) {
            return value != null
                    && !(value instanceof String text && text.isBlank())
                    && !(value instanceof Collection<?> rows && rows.isEmpty())
                    && !(value instanceof Map<?, ?> items && items.isEmpty());
        }
    }
}
