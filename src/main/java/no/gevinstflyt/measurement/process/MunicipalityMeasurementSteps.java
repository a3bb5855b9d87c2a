package no.gevinstflyt.measurement.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import no.gevinstflyt.calendar.DueDates;
import no.gevinstflyt.measurement.ReportReading;
import no.gevinstflyt.measurement.RollUps;
import no.gevinstflyt.measurement.Round;
import no.gevinstflyt.measurement.RoundReports;
import no.gevinstflyt.measurement.Rounds;
import org.springframework.stereotype.Component;

/** What {@code municipality-measurement} calls. */
@Component("municipalityMeasurementSteps")
public class MunicipalityMeasurementSteps {

    private final Rounds rounds;
    private final ReportReading reading;
    private final RollUps rollUps;
    private final RoundReports reports;
    private final DueDates dates;
    private final Clock clock;

    MunicipalityMeasurementSteps(
            Rounds rounds, ReportReading reading, RollUps rollUps, RoundReports reports, DueDates dates, Clock clock) {
        this.rounds = rounds;
        this.reading = reading;
        this.rollUps = rollUps;
        this.reports = reports;
        this.dates = dates;
        this.clock = clock;
    }

    public boolean anythingDue(Long roundId, String municipality) {
        return reading.anythingDue(roundId, municipality);
    }

    /** The round's date; where that has passed, as many days as the task has otherwise. */
    public Date reportDue(Long roundId) {
        Round round = rounds.get(roundId);
        return round.dueOn().isBefore(LocalDate.now(clock))
                ? dates.of(round.collaboration(), "report-measurements")
                : dates.endOf(round.dueOn());
    }

    public boolean closed(Long roundId) {
        return rounds.get(roundId).closed();
    }

    /** Adds up what came after the round had closed, and makes the round's report anew. */
    public void rollUpLate(Long roundId, Long reportId) {
        Round round = rounds.get(roundId);
        reading.projects(reportId).stream().sorted().forEach(project -> rollUps.rollUp(round, project));
        reports.make(roundId);
    }
}
