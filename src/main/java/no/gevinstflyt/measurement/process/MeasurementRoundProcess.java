package no.gevinstflyt.measurement.process;

import java.util.Map;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.measurement.Round;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a round tells the engine. */
@Component
class MeasurementRoundProcess {

    static final String KEY = "measurement-round";

    static final String ROUND = "roundId";
    static final String QUARTER = "quarter";
    static final String COLLABORATION = "collaboration";

    private final RuntimeService runtime;
    private final People people;

    MeasurementRoundProcess(@Lazy RuntimeService runtime, People people) {
        this.runtime = runtime;
        this.people = people;
    }

    void start(Round round) {
        people.asProduct(() -> runtime.startProcessInstanceByKey(KEY, round.key(), variables(round)));
    }

    static Map<String, Object> variables(Round round) {
        return Map.of(
                ROUND, round.id(),
                QUARTER, round.quarter().toString(),
                COLLABORATION, round.collaboration());
    }
}
