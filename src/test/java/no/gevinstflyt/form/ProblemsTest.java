package no.gevinstflyt.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** A refusal as a sentence. */
class ProblemsTest {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    @Test
    void datesAreWrittenAsPeopleWriteThem() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("passed", BOKMAL, "Velg {0} eller senere.");
        messages.addMessage("passed", Locale.ENGLISH, "Choose {0} or later.");
        Problems problems = new Problems(messages);
        FieldError error = FieldError.of("newDate", "passed", LocalDate.of(2026, 10, 1));

        assertThat(problems.text(error, BOKMAL)).isEqualTo("Velg 1. oktober 2026 eller senere.");
        assertThat(problems.text(error, Locale.ENGLISH)).isEqualTo("Choose 1 October 2026 or later.");
    }
}
