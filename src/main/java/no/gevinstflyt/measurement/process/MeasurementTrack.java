package no.gevinstflyt.measurement.process;

import java.math.BigDecimal;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.measurement.Track;
import no.gevinstflyt.measurement.TrackRule;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The decision table {@code benefit-deviation}. */
@Component
class MeasurementTrack implements TrackRule {

    static final String KEY = "benefit-deviation";

    private final DecisionService decisions;
    private final People people;

    MeasurementTrack(@Lazy DecisionService decisions, People people) {
        this.decisions = decisions;
        this.people = people;
    }

    @Override
    public Track of(@Nullable BigDecimal ratio) {
        return people.asProduct(() -> Keys.parse(
                Track.class,
                decisions
                        .evaluateDecisionTableByKey(
                                KEY, Variables.putValue("ratio", ratio == null ? null : ratio.doubleValue()))
                        .getSingleEntry()));
    }
}
