package no.gevinstflyt.measurement.process;

import no.gevinstflyt.calendar.DailyWork;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.StartHandler;
import no.gevinstflyt.measurement.Round;
import no.gevinstflyt.measurement.Rounds;
import no.gevinstflyt.measurement.StartRound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The start of {@code measurement-round} by hand; noted with the calendar's key, so that it happens once. */
@Component
class MeasurementRoundStart implements StartHandler<StartRound> {

    private final Rounds rounds;
    private final DailyWork calendar;

    MeasurementRoundStart(Rounds rounds, DailyWork calendar) {
        this.rounds = rounds;
        this.calendar = calendar;
    }

    @Override
    public String process() {
        return MeasurementRoundProcess.KEY;
    }

    @Override
    public Class<StartRound> form() {
        return StartRound.class;
    }

    @Override
    public @Nullable String collaboration(StartRound form) {
        return form.collaboration();
    }

    @Override
    public String role() {
        return "project-leader";
    }

    @Override
    public Started start(StartRound form, Caller by, String collaboration) {
        Quarter quarter = rounds.begun("quarter", form.quarter());
        calendar.note(new Due(MeasurementRoundProcess.KEY, collaboration, quarter.toString()), by);
        Round round = rounds.open(collaboration, quarter, by.userId());
        return new Started(round.key(), MeasurementRoundProcess.variables(round));
    }
}
