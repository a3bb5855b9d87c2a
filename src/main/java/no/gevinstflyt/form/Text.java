package no.gevinstflyt.form;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain text of a limited length, without markup and control characters. Absent is accepted. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Text.Validator.class)
public @interface Text {

    /** The most characters. */
    int max() default 4000;

    String message() default "form.text-too-long";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names what is wrong: the length, the markup, or the control characters. */
    class Validator implements ConstraintValidator<Text, String> {

        private static final Pattern MARKUP = Pattern.compile("<[/!?]?[a-zA-Z][^<>]*>|<!--");
        private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

        private int max;

        @Override
        public void initialize(Text text) {
            max = text.max();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            if (value.length() > max) {
                return false;
            }
            return allowed(value, MARKUP, "form.markup", context) && allowed(value, CONTROL, "form.control", context);
        }

        private boolean allowed(String value, Pattern forbidden, String message, ConstraintValidatorContext context) {
            if (!forbidden.matcher(value).find()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
            return false;
        }
    }
}
