package no.gevinstflyt.measurement;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.benefit.Aggregation;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.deviation.Deviations;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.measurement.FigureTable.Query;
import no.gevinstflyt.measurement.MeasuredTarget.Key;
import no.gevinstflyt.project.ProjectHold;
import no.gevinstflyt.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds the municipalities' figures up, benefit by benefit, and raises a deviation where one has fallen behind. */
@Service
@Transactional
public class RollUps {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final ProjectHold hold;
    private final MeasuredTargets targets;
    private final FigureTable figures;
    private final RollUpTable table;
    private final TrackRule rule;
    private final Deviations deviations;
    private final Projects projects;
    private final Collaborations collaborations;
    private final MessageSource messages;
    private final Clock clock;

    RollUps(
            ProjectHold hold,
            MeasuredTargets targets,
            FigureTable figures,
            RollUpTable table,
            TrackRule rule,
            Deviations deviations,
            Projects projects,
            Collaborations collaborations,
            MessageSource messages,
            Clock clock) {
        this.hold = hold;
        this.targets = targets;
        this.figures = figures;
        this.table = table;
        this.rule = rule;
        this.deviations = deviations;
        this.projects = projects;
        this.collaborations = collaborations;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * How a benefit stands in a quarter.
     *
     * @param ratio measured by planned gain; null where nothing can be compared
     * @param asked how many municipalities were asked
     * @param measured how many gave a value
     * @param deviation the deviation's id that it has raised
     */
    public record Standing(
            long project,
            String benefit,
            Quarter quarter,
            Track track,
            @Nullable BigDecimal ratio,
            int asked,
            int measured,
            @Nullable Long deviation) {}

    /** How a project's benefits stand, by quarter and benefit, as they were added up last. */
    @Transactional(readOnly = true)
    public List<Standing> of(long project) {
        return table.of(project);
    }

    /**
     * Adds up one project's figures of a quarter, one after the other where several do so at once; a deviation is raised
     * once for each benefit and quarter.
     */
    public void rollUp(long project, Quarter quarter) {
        hold.running(project);
        String collaboration = projects.get(project).collaboration();
        Map<String, List<MeasuredTarget>> byBenefit = targets.ofProject(collaboration, project).stream()
                .filter(target -> target.dueIn(quarter))
                .collect(Collectors.groupingBy(
                        target -> target.benefit().code(), LinkedHashMap::new, Collectors.toList()));
        Map<Key, Figure> newest = figures.newest(new Query(List.of(project), null, quarter)).stream()
                .collect(Collectors.toMap(Key::of, Function.identity()));
        Map<String, Integer> inhabitants = inhabitants(byBenefit.values(), quarter);
        byBenefit.forEach((benefit, measured) -> {
            List<Progress.Part> parts = measured.stream()
                    .map(target -> new Progress.Part(target, newest.get(target.key()), weight(target, inhabitants)))
                    .toList();
            stand(measured.get(0), quarter, Progress.of(parts, quarter));
        });
    }

    private Map<String, Integer> inhabitants(Collection<List<MeasuredTarget>> measured, Quarter quarter) {
        Set<String> numbers = measured.stream()
                .flatMap(List::stream)
                .map(MeasuredTarget::municipality)
                .collect(Collectors.toSet());
        return collaborations.inhabitants(numbers, quarter.lastDay());
    }

    private static BigDecimal weight(MeasuredTarget target, Map<String, Integer> inhabitants) {
        boolean weighted = target.indicator().aggregation() == Aggregation.WEIGHTED_AVERAGE;
        return BigDecimal.valueOf(weighted ? inhabitants.getOrDefault(target.municipality(), 1) : 1);
    }

    private void stand(MeasuredTarget target, Quarter quarter, Progress progress) {
        String benefit = target.benefit().code();
        BigDecimal ratio = progress.ratio().orElse(null);
        Track track = rule.of(ratio);
        Long deviation = table.deviation(target.project(), benefit, quarter).orElse(null);
        if (track == Track.OFF_TRACK && deviation == null) {
            deviation = deviations
                    .found(
                            target.project(),
                            say(
                                    "measurement.deviation.title",
                                    benefit,
                                    target.benefit().name(),
                                    quarter.toString()),
                            say(
                                    "measurement.deviation.text",
                                    Norwegian.percent(ratio),
                                    progress.measured(),
                                    progress.asked()))
                    .id();
        }
        table.put(
                new Standing(
                        target.project(),
                        benefit,
                        quarter,
                        track,
                        ratio,
                        progress.asked(),
                        progress.measured(),
                        deviation),
                clock.instant());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, BOKMAL);
    }
}
