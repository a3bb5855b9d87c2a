package no.gevinstflyt.measurement;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.deviation.Deviations;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.measurement.AskedTargets.Asked;
import no.gevinstflyt.project.ProjectHold;
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
    private final AskedTargets asked;
    private final RollUpTable table;
    private final TrackRule rule;
    private final Deviations deviations;
    private final Collaborations collaborations;
    private final MessageSource messages;
    private final Clock clock;

    RollUps(
            ProjectHold hold,
            AskedTargets asked,
            RollUpTable table,
            TrackRule rule,
            Deviations deviations,
            Collaborations collaborations,
            MessageSource messages,
            Clock clock) {
        this.hold = hold;
        this.asked = asked;
        this.table = table;
        this.rule = rule;
        this.deviations = deviations;
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

    /**
     * Adds up what a round asked for in one project, one after the other where several do so at once; a deviation is
     * raised once for each benefit and quarter, as long as the project runs.
     */
    public void rollUp(Round round, long project) {
        boolean running = hold.running(project);
        List<Asked> rows = asked.of(round, project);
        Map<String, Integer> inhabitants = inhabitants(rows, round.quarter());
        Map<String, List<Asked>> byBenefit = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.target().benefit().code(), LinkedHashMap::new, Collectors.toList()));
        byBenefit.forEach((benefit, of) -> stand(
                of.get(0).target(),
                round.quarter(),
                running,
                Progress.of(of.stream().map(row -> part(row, inhabitants)).toList(), round.quarter())));
    }

    private Map<String, Integer> inhabitants(List<Asked> rows, Quarter quarter) {
        Set<String> numbers =
                rows.stream().map(row -> row.target().municipality()).collect(Collectors.toSet());
        return collaborations.inhabitants(numbers, quarter.lastDay());
    }

    private static Progress.Part part(Asked row, Map<String, Integer> inhabitants) {
        Integer weight = inhabitants.getOrDefault(row.target().municipality(), 1);
        return new Progress.Part(row.target(), row.figure(), BigDecimal.valueOf(weight));
    }

    private void stand(MeasuredTarget target, Quarter quarter, boolean running, Progress progress) {
        String benefit = target.benefit().code();
        BigDecimal ratio = progress.ratio().orElse(null);
        Track track = rule.of(ratio);
        Long deviation = table.deviation(target.project(), benefit, quarter).orElse(null);
        if (track == Track.OFF_TRACK && deviation == null && running) {
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
