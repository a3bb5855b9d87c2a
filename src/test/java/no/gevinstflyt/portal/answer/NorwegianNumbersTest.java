package no.gevinstflyt.portal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as they are written in Norwegian municipalities. */
class NorwegianNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 250 000,50 | 1250000.50",
                "1\u00a0250\u00a0000 | 1250000",
                "1.250.000,5 | 1250000.5",
                "1.250.000 | 1250000",
                "0,25 | 0.25",
                "0.25 | 0.25",
                "1.250 | 1.250",
                "-300 | -300",
                "\u2212300 | -300",
            })
    void readsWhatPeopleWrite(String written, BigDecimal number) {
        assertThat(NorwegianNumbers.parse(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ca. 100", "1,2,3", "NaN", "1e9", "12 %", "1 250 000,50 kr"})
    void leavesWhatIsNoNumber(String written) {
        assertThat(NorwegianNumbers.parse(written)).isEmpty();
    }

    @Test
    void writesThousandsApartFromFiveDigits() {
        assertThat(NorwegianNumbers.format(new BigDecimal("1250000.50"))).isEqualTo("1\u00a0250\u00a0000,5");
        assertThat(NorwegianNumbers.format(new BigDecimal("2026"))).isEqualTo("2026");
        assertThat(NorwegianNumbers.format(new BigDecimal("-0.250"))).isEqualTo("-0,25");
        assertThat(NorwegianNumbers.format(new BigDecimal("100000"))).isEqualTo("100\u00a0000");
    }
}
