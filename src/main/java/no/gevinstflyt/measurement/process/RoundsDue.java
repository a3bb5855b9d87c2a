package no.gevinstflyt.measurement.process;

import java.time.LocalDate;
import java.util.List;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.calendar.DueWork;
import no.gevinstflyt.measurement.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts the round of a quarter when the quarter is over; of quarters that were missed too. */
@Component
class RoundsDue implements DueWork {

    private final Rounds rounds;
    private final MeasurementRoundProcess process;

    RoundsDue(Rounds rounds, MeasurementRoundProcess process) {
        this.rounds = rounds;
        this.process = process;
    }

    @Override
    public String kind() {
        return MeasurementRoundProcess.KEY;
    }

    @Override
    public List<Due> due(String collaboration, LocalDate today) {
        return rounds.missing(collaboration, today).stream()
                .map(quarter -> new Due(kind(), collaboration, quarter.toString()))
                .toList();
    }

    @Override
    public void start(Due due) {
        open(due, null);
    }

    @Override
    public void start(Due due, String by) {
        open(due, by);
    }

    private void open(Due due, @Nullable String by) {
        process.start(rounds.open(due.collaboration(), rounds.begun("period", due.period()), by));
    }
}
