package no.gevinstflyt.measurement;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
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
import no.gevinstflyt.measurement.MeasuredTargets.Solution;
import no.gevinstflyt.measurement.ReportTable.Head;
import no.gevinstflyt.project.SolutionsInUse;
import no.gevinstflyt.project.SolutionsInUse.InUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality hands in in a round, and what another person in it says of it. */
@Service
@Transactional
public class Reporting {

    private final Rounds rounds;
    private final DueTable asked;
    private final ReportTable reports;
    private final FigureTable figures;
    private final MeasuredTargets targets;
    private final SolutionsInUse solutions;
    private final Collaborations collaborations;
    private final Clock clock;

    Reporting(
            Rounds rounds,
            DueTable asked,
            ReportTable reports,
            FigureTable figures,
            MeasuredTargets targets,
            SolutionsInUse solutions,
            Collaborations collaborations,
            Clock clock) {
        this.rounds = rounds;
        this.asked = asked;
        this.reports = reports;
        this.figures = figures;
        this.targets = targets;
        this.solutions = solutions;
        this.collaborations = collaborations;
        this.clock = clock;
    }

    /**
     * What the municipality is still asked for in the round: what the round asked when it was opened, without the
     * projects that have been stopped or that the municipality has left since.
     */
    @Transactional(readOnly = true)
    public List<DueTarget> due(long roundId, String municipality) {
        Round round = rounds.get(roundId);
        Map<Key, MeasuredTarget> measured = targets.of(round.collaboration(), municipality).stream()
                .collect(Collectors.toMap(MeasuredTarget::key, Function.identity()));
        List<MeasuredTarget> due = asked.of(roundId, municipality).stream()
                .filter(measured::containsKey)
                .map(measured::get)
                .toList();
        Map<Key, Figure> last = last(due, municipality, round, false);
        Map<Key, Line> handedIn = newest(roundId, municipality).map(report -> reports.lines(report.id())).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Line::target, Function.identity()));
        return due.stream()
                .map(target -> new DueTarget(target, last.get(target.key()), handedIn.get(target.key())))
                .toList();
    }

    /** The newest approved values before the round's quarter, or up to it. */
    private Map<Key, Figure> last(List<MeasuredTarget> due, String municipality, Round round, boolean thisQuarterToo) {
        Map<Key, Figure> last = new HashMap<>();
        figures(due, municipality).stream()
                .filter(figure -> figure.value() != null
                        && figure.approved()
                        && figure.quarter().compareTo(round.quarter()) < (thisQuarterToo ? 1 : 0))
                .forEach(figure -> last.put(Key.of(figure), figure));
        return last;
    }

    private List<Figure> figures(List<MeasuredTarget> due, String municipality) {
        Set<Long> projects = due.stream().map(MeasuredTarget::project).collect(Collectors.toSet());
        return projects.isEmpty() ? List.of() : figures.newest(new Query(projects, municipality, null));
    }

    /** Whether the municipality is still asked for anything in the round. */
    @Transactional(readOnly = true)
    public boolean anythingDue(long roundId, String municipality) {
        return asked.any(roundId, municipality, inUse(rounds.get(roundId), municipality));
    }

    /** A municipality's part of a round. */
    public record Part(long round, String municipality) {}

    /**
     * Those of the parts in rounds of a collaboration in which the municipality is still asked for anything; in two
     * statements.
     */
    @Transactional(readOnly = true)
    public Set<Part> anythingDue(String collaboration, Set<Part> parts) {
        Set<Long> ids = parts.stream().map(Part::round).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Set.of();
        }
        Map<Part, Set<Long>> projects = asked.projects(ids);
        Set<Solution> inUse = targets.inUse(collaboration);
        return parts.stream()
                .filter(part -> projects.getOrDefault(part, Set.of()).stream()
                        .anyMatch(project -> inUse.contains(new Solution(project, part.municipality()))))
                .collect(Collectors.toSet());
    }

    /** What the municipality handed in last in the round; not what was recorded because it didn't. */
    @Transactional(readOnly = true)
    public Optional<Report> newest(long roundId, String municipality) {
        return reports.of(roundId, municipality).stream()
                .filter(report -> report.kind() == Kind.ANSWER)
                .reduce((older, newer) -> newer);
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
        List<MeasurementRules.Answer> answers = MeasurementRules.check(rows, due(roundId, municipality));
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
        reports.add(
                report,
                round.quarter(),
                answers.stream().map(answer -> line(answer, before)).toList());
        boolean alone = collaborations
                .settings(round.collaboration())
                .onePersonMeasurements()
                .contains(municipality);
        if (alone) {
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
    public void decide(Report report, ApproveMeasurements answer, String by) {
        if (by.equals(report.reportedBy())) {
            throw Refused.forbidden("measurement.own-report");
        } else if (report.approved() != null) {
            throw Refused.conflict("measurement.decided");
        }
        reports.decide(report.id(), answer.approved(), answer.comment(), by, clock.instant());
    }

    @Transactional(readOnly = true)
    public Report get(long report) {
        return reports.find(report).orElseThrow(() -> new IllegalStateException("There is no report " + report));
    }

    /** What a report says of each target that is still measured, beside the last value before it. */
    @Transactional(readOnly = true)
    public List<DueTarget> content(long reportId) {
        Report report = get(reportId);
        Round round = rounds.get(report.round());
        Map<Key, Line> lines =
                reports.lines(reportId).stream().collect(Collectors.toMap(Line::target, Function.identity()));
        List<MeasuredTarget> measured = targets.of(round.collaboration(), report.municipality()).stream()
                .filter(target -> lines.containsKey(target.key()))
                .toList();
        Map<Key, Figure> last = last(measured, report.municipality(), round, report.kind() == Kind.RESTATEMENT);
        return measured.stream()
                .map(target -> new DueTarget(target, last.get(target.key()), lines.get(target.key())))
                .toList();
    }

    /** The projects that a report has figures of, by id. */
    @Transactional(readOnly = true)
    public List<Long> projects(long report) {
        return reports.lines(report).stream()
                .map(line -> line.target().project())
                .distinct()
                .toList();
    }

    /** The municipalities that have not handed in anything that stands, of those that the round asks. */
    @Transactional(readOnly = true)
    public List<String> silent(long roundId) {
        Set<String> answered = reports.of(roundId).stream()
                .filter(report -> report.stands() || report.kind() == Kind.NOT_ANSWERED)
                .map(Report::municipality)
                .collect(Collectors.toCollection(HashSet::new));
        return asked.municipalities(roundId).stream()
                .filter(municipality -> !answered.contains(municipality))
                .toList();
    }

    /** Records that the municipality has not answered, unless it has, or that is recorded. */
    public void recordMissing(long roundId, String municipality) {
        Round round = rounds.get(roundId);
        if (reports.of(roundId, municipality).stream().anyMatch(Report::stands)) {
            return;
        }
        Set<Long> projects = inUse(round, municipality);
        if (asked.any(roundId, municipality, projects)) {
            long report = reports.add(Head.of(roundId, municipality, Kind.NOT_ANSWERED, null, clock.instant(), false));
            reports.addMissing(report, round, municipality, projects);
        }
    }

    /**
     * Records that nobody approved a report, so that what it says counts as not answered. It stays to be read as it was
     * handed in, unapproved, and the municipality can bring it in with a correction. Where a correction isn't approved,
     * the figure stands that it was to correct.
     */
    public void recordUnapproved(long reportId) {
        Report report = get(reportId);
        if (report.approved() == null && report.kind() == Kind.ANSWER) {
            long note = reports.add(
                    Head.of(report.round(), report.municipality(), Kind.NOT_ANSWERED, null, clock.instant(), false));
            reports.addUnapproved(note, reportId);
        }
    }

    private Set<Long> inUse(Round round, String municipality) {
        return solutions.of(round.collaboration(), municipality).stream()
                .map(InUse::project)
                .collect(Collectors.toSet());
    }
}
