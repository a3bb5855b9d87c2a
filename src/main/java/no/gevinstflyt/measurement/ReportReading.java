package no.gevinstflyt.measurement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.FigureTable.Query;
import no.gevinstflyt.measurement.MeasuredTarget.Key;
import no.gevinstflyt.measurement.MeasuredTargets.Solution;
import no.gevinstflyt.project.SolutionsInUse;
import no.gevinstflyt.project.SolutionsInUse.InUse;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality is asked for in a round, and what it has handed in. */
@Service
@Transactional(readOnly = true)
public class ReportReading {

    private final Rounds rounds;
    private final DueTable asked;
    private final ReportTable reports;
    private final LineTable lines;
    private final FigureTable figures;
    private final MeasuredTargets targets;
    private final SolutionsInUse solutions;
    private final RecordedFigures recorded;

    ReportReading(
            Rounds rounds,
            DueTable asked,
            ReportTable reports,
            LineTable lines,
            FigureTable figures,
            MeasuredTargets targets,
            SolutionsInUse solutions,
            RecordedFigures recorded) {
        this.rounds = rounds;
        this.asked = asked;
        this.reports = reports;
        this.lines = lines;
        this.figures = figures;
        this.targets = targets;
        this.solutions = solutions;
        this.recorded = recorded;
    }

    /**
     * What the municipality is still asked for in the round: what the round asked when it was opened, without the
     * projects that have been stopped or that the municipality has left since. A project that is closed at BP6 is measured
     * to the end of the rounds that had asked about it.
     */
    public List<DueTarget> due(long roundId, String municipality) {
        Round round = rounds.get(roundId);
        Map<Key, MeasuredTarget> measured = targets.of(round.collaboration(), municipality).stream()
                .collect(Collectors.toMap(MeasuredTarget::key, Function.identity()));
        List<MeasuredTarget> due = asked.of(roundId, municipality).stream()
                .filter(measured::containsKey)
                .map(measured::get)
                .toList();
        Map<Key, Figure> last = last(due, municipality, round, false);
        Map<Key, Line> handedIn = newest(roundId, municipality).map(report -> lines.of(report.id())).stream()
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
    public boolean anythingDue(long roundId, String municipality) {
        return asked.any(roundId, municipality, inUse(rounds.get(roundId), municipality));
    }

    /** A municipality's part of a round. */
    public record Part(long round, String municipality) {}

    /**
     * Those of the parts in rounds in which the municipality is still asked for anything; in two statements.
     */
    public Set<Part> anythingDue(Set<Part> parts) {
        Set<Long> ids = parts.stream().map(Part::round).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Set.of();
        }
        Map<Part, Set<Long>> projects = asked.projects(ids);
        Set<Solution> inUse =
                targets.inUse(projects.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return parts.stream()
                .filter(part -> projects.getOrDefault(part, Set.of()).stream()
                        .anyMatch(project -> inUse.contains(new Solution(project, part.municipality()))))
                .collect(Collectors.toSet());
    }

    /** What the municipality handed in last in the round; not what was recorded because it didn't. */
    public Optional<Report> newest(long roundId, String municipality) {
        return reports.of(roundId, municipality).stream()
                .filter(report -> report.kind() == Kind.ANSWER)
                .reduce((older, newer) -> newer);
    }

    public Report get(long report) {
        return reports.find(report).orElseThrow(() -> new IllegalStateException("There is no report " + report));
    }

    /** Who gave the report's figures, where they were recorded for the municipality and it hasn't confirmed them. */
    public @Nullable Unconfirmed onBehalf(Report report) {
        return recorded.of(List.of(report), rounds.get(report.round())).get(report.municipality());
    }

    /** The same of the newest reports in a round, by municipality; of those that were turned down or gone on without not. */
    public Map<String, Unconfirmed> onBehalf(Round round) {
        Map<String, Report> newest = new HashMap<>();
        reports.of(round.id()).forEach(report -> {
            if (report.kind() == Kind.NOT_ANSWERED || report.lapsed()) {
                newest.remove(report.municipality());
            } else if (report.kind() == Kind.ANSWER && report.stands()) {
                newest.put(report.municipality(), report);
            }
        });
        return recorded.of(newest.values(), round);
    }

    /** What a report says of each target that is still measured, beside the last value before it. */
    public List<DueTarget> content(long reportId) {
        Report report = get(reportId);
        Round round = rounds.get(report.round());
        Map<Key, Line> said = lines.of(reportId).stream().collect(Collectors.toMap(Line::target, Function.identity()));
        List<MeasuredTarget> measured = targets.of(round.collaboration(), report.municipality()).stream()
                .filter(target -> said.containsKey(target.key()))
                .toList();
        Map<Key, Figure> last = last(measured, report.municipality(), round, report.kind() == Kind.RESTATEMENT);
        return measured.stream()
                .map(target -> new DueTarget(target, last.get(target.key()), said.get(target.key())))
                .toList();
    }

    /** The projects that a report has figures of, by id. */
    public List<Long> projects(long report) {
        return lines.of(report).stream()
                .map(line -> line.target().project())
                .distinct()
                .toList();
    }

    /** The municipalities that have not handed in anything that stands, of those that the round asks. */
    public List<String> silent(long roundId) {
        Set<String> answered = reports.of(roundId).stream()
                .filter(report -> report.stands() || report.kind() == Kind.NOT_ANSWERED)
                .map(Report::municipality)
                .collect(Collectors.toCollection(HashSet::new));
        return asked.municipalities(roundId).stream()
                .filter(municipality -> !answered.contains(municipality))
                .toList();
    }

    /** The projects whose solution the municipality has in use, by id. */
    Set<Long> inUse(Round round, String municipality) {
        return solutions.of(round.collaboration(), municipality).stream()
                .map(InUse::project)
                .collect(Collectors.toSet());
    }
}
