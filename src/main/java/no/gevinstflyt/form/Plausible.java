package no.gevinstflyt.form;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date that a project of today can have: within the years given, both included. Absent is accepted. */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Plausible.Validator.class)
public @interface Plausible {

    int from() default 2010;

    int to() default 2099;

    String message() default "form.date-out-of-range";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the year. */
    class Validator implements ConstraintValidator<Plausible, LocalDate> {

        private int from;
        private int to;

        @Override
        public void initialize(Plausible plausible) {
            from = plausible.from();
            to = plausible.to();
        }

        @Override
        public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
            return date == null || (date.getYear() >= from && date.getYear() <= to);
        }
    }
}
