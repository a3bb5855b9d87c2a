package no.gevinstflyt.measurement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.FigureTable.Query;
import no.gevinstflyt.measurement.MeasuredTarget.Key;
import no.gevinstflyt.measurement.MeasuredTargets.Solution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a round asked for when it was opened, with what came of it. A municipality that has left since, or whose project
 * has been stopped, isn't asked any more; what it had answered before stays.
 */
@Component
class AskedTargets {

    private final DueTable asked;
    private final MeasuredTargets targets;
    private final FigureTable figures;
    private final RecordedFigures recorded;

    AskedTargets(DueTable asked, MeasuredTargets targets, FigureTable figures, RecordedFigures recorded) {
        this.asked = asked;
        this.targets = targets;
        this.figures = figures;
        this.recorded = recorded;
    }

    /**
     * A target that a round asked for.
     *
     * @param figure its figure in the round's quarter; null as long as nothing is known
     */
    record Asked(MeasuredTarget target, @Nullable Figure figure) {}

    /** All that the round asked for, in its order. */
    List<Asked> of(Round round) {
        return of(round, asked.of(round.id()));
    }

    /** What it asked for in one project. */
    List<Asked> of(Round round, long project) {
        return of(round, asked.ofProject(round.id(), project));
    }

    private List<Asked> of(Round round, List<Key> due) {
        Set<Long> projects = due.stream().map(Key::project).collect(Collectors.toSet());
        if (projects.isEmpty()) {
            return List.of();
        }
        Map<Key, MeasuredTarget> ever =
                targets.ever(projects).stream().collect(Collectors.toMap(MeasuredTarget::key, Function.identity()));
        Set<Solution> inUse = targets.inUse(projects);
        Map<Key, Figure> newest = recorded.checked(figures.newest(new Query(projects, null, round.quarter()))).stream()
                .collect(Collectors.toMap(Key::of, Function.identity()));
        return due.stream()
                .filter(ever::containsKey)
                .filter(key -> inUse.contains(Solution.of(key)) || answered(newest.get(key)))
                .map(key -> new Asked(ever.get(key), newest.get(key)))
                .toList();
    }

    private static boolean answered(@Nullable Figure figure) {
        return figure != null && figure.kind() != Kind.NOT_ANSWERED && !figure.lapsed();
    }
}
