package no.gevinstflyt.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    private static final Quarter LAST_OF_2026 = Quarter.parse("2026-Q4");

    @Test
    void spansThreeMonths() {
        assertThat(LAST_OF_2026.firstDay()).isEqualTo("2026-10-01");
        assertThat(LAST_OF_2026.lastDay()).isEqualTo("2026-12-31");
        assertThat(Quarter.of(LocalDate.of(2028, 2, 29))).hasToString("2028-Q1");
    }

    @Test
    void goesOnOverTheTurnOfTheYear() {
        assertThat(LAST_OF_2026.plus(1)).hasToString("2027-Q1");
        assertThat(LAST_OF_2026.plus(-4)).hasToString("2025-Q4");
        assertThat(Quarter.parse("2029-Q1").since(LAST_OF_2026)).isEqualTo(9);
        assertThat(LAST_OF_2026).isLessThan(Quarter.parse("2027-Q1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-Q0", "2026-Q5", "26-Q1", "2026-q1", " 2026-Q1"})
    void readsNothingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quarter.parse(text));
    }
}
