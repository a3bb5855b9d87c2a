package no.gevinstflyt.measurement;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.FigureTable.Query;
import no.gevinstflyt.measurement.MeasuredTarget.Key;
import no.gevinstflyt.measurement.ReportTable.Head;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality hands in in a round, and what another person in it says of it. */
@Service
@Transactional
public class Reporting {

    /** The task in which figures are handed in. */
    static final String TASK = "report-measurements";

    private final Rounds rounds;
    private final DueTable asked;
    private final ReportTable reports;
    private final LineTable lines;
    private final FigureTable figures;
    private final ReportReading reading;
    private final Collaborations collaborations;
    private final Clock clock;

    Reporting(
            Rounds rounds,
            DueTable asked,
            ReportTable reports,
            LineTable lines,
            FigureTable figures,
            ReportReading reading,
            Collaborations collaborations,
            Clock clock) {
        this.rounds = rounds;
        this.asked = asked;
        this.reports = reports;
        this.lines = lines;
        this.figures = figures;
        this.reading = reading;
        this.collaborations = collaborations;
        this.clock = clock;
    }

    /** A report that was taken in. */
    public record Taken(long report, boolean approvalNeeded) {}

    /**
     * Takes a municipality's figures.
     *
     * @return the report, and whether somebody else must approve it
     * @throws Refused invalid, with all that is wrong
     */
    public Taken report(
            long roundId,
            String municipality,
            List<ReportMeasurements.Row> rows,
            String by,
            Optional<OnBehalf> onBehalf) {
        Round round = rounds.get(roundId);
        List<MeasurementRules.Answer> answers = MeasurementRules.check(rows, reading.due(roundId, municipality));
        long report = reports.add(new Head(
                roundId,
                municipality,
                Kind.ANSWER,
                null,
                by,
                clock.instant(),
                onBehalf.map(OnBehalf::answeredBy).orElse(null),
                onBehalf.map(OnBehalf::answeredOn).orElse(null),
                round.closed()));
        Map<Key, Figure> before = superseded(answers, municipality, round);
        lines.add(
                report,
                round.quarter(),
                answers.stream().map(answer -> line(answer, before)).toList());
        boolean alone = onBehalf.isEmpty()
                && collaborations
                        .settings(round.collaboration())
                        .onePersonMeasurements()
                        .contains(municipality);
        if (alone) {
            rounds.hold(roundId);
            reports.decide(report, true, null, by, clock.instant());
        }
        return new Taken(report, !alone);
    }

    private Map<Key, Figure> superseded(List<MeasurementRules.Answer> answers, String municipality, Round round) {
        Set<Long> projects =
                answers.stream().map(answer -> answer.due().target().project()).collect(Collectors.toSet());
        return figures.newest(new Query(projects, municipality, round.quarter())).stream()
                .collect(Collectors.toMap(Key::of, Function.identity()));
    }

    private static Line line(MeasurementRules.Answer answer, Map<Key, Figure> before) {
        Key key = answer.due().target().key();
        Figure superseded = before.get(key);
        return new Line(
                key,
                answer.value(),
                answer.row().missingReason(),
                answer.row().saysUnchanged(),
                answer.row().comment(),
                superseded == null ? null : superseded.id());
    }

    /**
     * Takes what another person in the municipality says of a report.
     *
     * @throws Refused forbidden where it is the person who reported; conflict where it has been decided
     */
    public void decide(long reportId, ApproveMeasurements answer, String by) {
        rounds.hold(reading.get(reportId).round());
        Report report = reading.get(reportId);
        if (by.equals(report.reportedBy())) {
            throw Refused.forbidden("measurement.own-report");
        } else if (report.approved() != null) {
            throw Refused.conflict("measurement.decided");
        } else if (report.lapsed()) {
            throw Refused.conflict("measurement.lapsed");
        }
        reports.decide(report.id(), answer.approved(), answer.comment(), by, clock.instant());
    }

    /**
     * Records that the municipality has not answered, unless it has, or that is recorded.
     *
     * @return the note's report; empty where nothing was recorded
     */
    public Optional<Long> recordMissing(long roundId, String municipality) {
        Round round = rounds.get(roundId);
        if (reports.of(roundId, municipality).stream().anyMatch(Report::stands)) {
            return Optional.empty();
        }
        Set<Long> projects = reading.inUse(round, municipality);
        if (!asked.any(roundId, municipality, projects)) {
            return Optional.empty();
        }
        long note = reports.add(Head.of(roundId, municipality, Kind.NOT_ANSWERED, null, clock.instant(), false));
        lines.addMissing(note, round, municipality, projects);
        return Optional.of(note);
    }

    /**
     * Records that nobody approved a report, so that what it says counts as not answered. It stays to be read as it was
     * handed in, unapproved, and the municipality can bring it in with a correction. A correction that nobody approved
     * lapses, and the figure stands that it was to correct.
     *
     * @return the note's report; empty where nothing was recorded
     */
    Optional<Long> recordUnapproved(Report report) {
        if (report.kind() == Kind.RESTATEMENT) {
            reports.lapse(report.id(), clock.instant());
        }
        if (report.approved() != null || report.kind() != Kind.ANSWER) {
            return Optional.empty();
        }
        long note = reports.add(
                Head.of(report.round(), report.municipality(), Kind.NOT_ANSWERED, null, clock.instant(), false));
        lines.addUnapproved(note, report.id());
        return Optional.of(note);
    }
}
