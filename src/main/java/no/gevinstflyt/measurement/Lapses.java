package no.gevinstflyt.measurement;

import java.time.Clock;
import no.gevinstflyt.measurement.ReportReading.Part;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was handed in and waits for an approval that can't come any more: it lapses, and figures stay as they were. */
@Service
@Transactional
public class Lapses {

    private final ReportTable reports;
    private final ReportReading reading;
    private final Clock clock;

    Lapses(ReportTable reports, ReportReading reading, Clock clock) {
        this.reports = reports;
        this.reading = reading;
        this.clock = clock;
    }

    /** The municipality has nothing left to measure in the round. */
    public void ended(Part part) {
        reports.of(part.round(), part.municipality()).stream()
                .filter(Report::undecided)
                .forEach(report -> reports.lapse(report.id(), clock.instant()));
    }

    /**
     * A project has ended.
     *
     * @return whether the report has lapsed by that: it waited, and has figures of the project
     */
    public boolean ended(long project, long report) {
        boolean lapses =
                reading.get(report).undecided() && reading.projects(report).contains(project);
        if (lapses) {
            reports.lapse(report, clock.instant());
        }
        return lapses;
    }
}
