package no.gevinstflyt.measurement.process;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import no.gevinstflyt.calendar.DueDates;
import no.gevinstflyt.measurement.MissingFigures;
import no.gevinstflyt.measurement.RollUps;
import no.gevinstflyt.measurement.Round;
import no.gevinstflyt.measurement.RoundReports;
import no.gevinstflyt.measurement.Rounds;
import no.gevinstflyt.project.Projects;
import org.springframework.stereotype.Component;

/** What {@code measurement-round} calls. */
@Component("measurementRoundSteps")
public class MeasurementRoundSteps {

    private final Rounds rounds;
    private final MissingFigures missing;
    private final RollUps rollUps;
    private final RoundReports reports;
    private final Projects projects;
    private final DueDates dates;

    MeasurementRoundSteps(
            Rounds rounds,
            MissingFigures missing,
            RollUps rollUps,
            RoundReports reports,
            Projects projects,
            DueDates dates) {
        this.rounds = rounds;
        this.missing = missing;
        this.rollUps = rollUps;
        this.reports = reports;
        this.projects = projects;
        this.dates = dates;
    }

    /** Notes what is measured; gives the municipalities that are asked. */
    public List<String> collect(Long roundId) {
        return new ArrayList<>(rounds.collect(roundId));
    }

    /** When what is missing is recorded as missing. */
    public Date closes(Long roundId) {
        return dates.endOf(rounds.get(roundId).closesOn());
    }

    public boolean closed(Long roundId) {
        return rounds.get(roundId).closed();
    }

    public void close(Long roundId) {
        rounds.close(roundId);
    }

    public void recordMissing(Long roundId) {
        missing.record(roundId);
    }

    /** The codes of the projects that the round asks about. */
    public List<String> projects(Long roundId) {
        return new ArrayList<>(rounds.projects(roundId).stream()
                .map(project -> projects.get(project).code())
                .toList());
    }

    public void rollUp(Long roundId, String project) {
        Round round = rounds.get(roundId);
        projects.byCode(project).ifPresent(found -> rollUps.rollUp(round, found.id()));
    }

    public void makeReport(Long roundId) {
        reports.make(roundId);
    }
}
