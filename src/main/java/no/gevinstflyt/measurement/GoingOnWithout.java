package no.gevinstflyt.measurement;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The project leader goes on without a municipality's figures, or without their approval. Where the round has closed,
 * that is added up and reported as a late figure is.
 */
@Service
@Transactional
public class GoingOnWithout {

    private final Rounds rounds;
    private final Reporting reporting;
    private final ReportReading reading;
    private final Approvals approvals;

    GoingOnWithout(Rounds rounds, Reporting reporting, ReportReading reading, Approvals approvals) {
        this.rounds = rounds;
        this.reporting = reporting;
        this.reading = reading;
        this.approvals = approvals;
    }

    /** The municipality has not reported. */
    public void figures(long roundId, String municipality) {
        rounds.hold(roundId);
        tell(roundId, municipality, reporting.recordMissing(roundId, municipality));
    }

    /** Nobody in the municipality has approved what it reported. */
    public void approval(long reportId) {
        Report report = reading.get(reportId);
        rounds.hold(report.round());
        tell(report.round(), report.municipality(), reporting.recordUnapproved(report));
    }

    /** Nobody approves the note; it is only added up. A round that is open adds it up when it closes. */
    private void tell(long roundId, String municipality, Optional<Long> note) {
        Round round = rounds.get(roundId);
        note.filter(made -> round.closed()).ifPresent(made -> approvals.start(round, municipality, made, false));
    }
}
