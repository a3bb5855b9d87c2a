package no.gevinstflyt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The decision table {@code benefit-deviation}, at and beside its limits. */
@MeasurementTest
class DeviationRuleTest {

    @Autowired
    TrackRule rule;

    @ParameterizedTest
    @CsvSource({
        "1.4, ON_TRACK",
        "1, ON_TRACK",
        "0.9, ON_TRACK",
        "0.8999, WATCH",
        "0.7, WATCH",
        "0.6999, OFF_TRACK",
        "0, OFF_TRACK",
        "-0.2, OFF_TRACK",
        ", NO_FIGURES"
    })
    void aBenefitStandsByWhatIsAchievedOfWhatWasPlanned(@Nullable BigDecimal ratio, Track track) {
        assertThat(rule.of(ratio)).isEqualTo(track);
    }
}
