package no.gevinstflyt.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.StoredDocument;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.FigureTable.Query;
import no.gevinstflyt.measurement.MeasuredTarget.Key;
import no.gevinstflyt.measurement.RoundContent.Row;
import no.gevinstflyt.measurement.RoundContent.Stood;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of the rounds: made when a round closes, and anew when something comes late or is corrected. */
@Service
@Transactional
public class RoundReports {

    private static final String KIND = "measurement-report";

    private final Rounds rounds;
    private final DueTable asked;
    private final MeasuredTargets targets;
    private final FigureTable figures;
    private final RollUpTable standings;
    private final Documents documents;
    private final RoundWorkbook workbook;
    private final RoundPaper paper;
    private final Words words;
    private final JdbcClient jdbc;

    RoundReports(
            Rounds rounds,
            DueTable asked,
            MeasuredTargets targets,
            FigureTable figures,
            RollUpTable standings,
            Documents documents,
            RoundWorkbook workbook,
            RoundPaper paper,
            Words words,
            JdbcClient jdbc) {
        this.rounds = rounds;
        this.asked = asked;
        this.targets = targets;
        this.figures = figures;
        this.standings = standings;
        this.documents = documents;
        this.workbook = workbook;
        this.paper = paper;
        this.words = words;
        this.jdbc = jdbc;
    }

    /** The formats of a report. */
    public enum Format {
        XLSX,
        DOCX
    }

    /** Makes the round's report as it stands now, and keeps it. */
    public void make(long roundId) {
        RoundContent content = content(rounds.get(roundId));
        keep(content.round(), Format.XLSX, workbook.write(content));
        keep(content.round(), Format.DOCX, paper.write(content));
    }

    private void keep(Round round, Format format, byte[] file) {
        String name = "maalerapport-" + round.key() + "." + format.name().toLowerCase(Locale.ROOT);
        StoredDocument stored = documents.store(KIND, round.collaboration(), null, null, name, file);
        jdbc.sql("insert into measurement_round_report (round, format, document) values (?, ?, ?)")
                .params(round.id(), format.name(), stored.id())
                .update();
    }

    /** The round's newest report; none while the round is open. */
    @Transactional(readOnly = true)
    public Optional<StoredDocument> newest(long roundId, Format format) {
        return jdbc.sql("select max(document) from measurement_round_report where round = ? and format = ?")
                .params(roundId, format.name())
                .query(Long.class)
                .optional()
                .flatMap(documents::find);
    }

    private RoundContent content(Round round) {
        Map<Key, MeasuredTarget> ever = byKey(targets.ever(round.collaboration()));
        Map<Key, MeasuredTarget> now = byKey(targets.in(round.collaboration()));
        List<MeasuredTarget> due = asked.of(round.id()).stream()
                .filter(ever::containsKey)
                .map(ever::get)
                .toList();
        List<Long> projects =
                due.stream().map(MeasuredTarget::project).distinct().toList();
        Map<Key, Figure> newest = projects.isEmpty()
                ? Map.of()
                : figures.newest(new Query(projects, null, round.quarter())).stream()
                        .collect(Collectors.toMap(Key::of, Function.identity()));
        List<MeasuredTarget> shown = due.stream()
                .filter(target -> now.containsKey(target.key()) || answered(newest.get(target.key())))
                .toList();
        return new RoundContent(
                round,
                words.collaboration(round.collaboration()),
                words.municipalities(),
                shown.stream()
                        .map(target -> new Row(target, newest.get(target.key())))
                        .toList(),
                standings(round, shown));
    }

    /** What was measured stays in the report, also when the project has ended or the municipality has left since. */
    private static boolean answered(@Nullable Figure figure) {
        return figure != null && figure.kind() != Kind.NOT_ANSWERED;
    }

    private static Map<Key, MeasuredTarget> byKey(List<MeasuredTarget> targets) {
        return targets.stream().collect(Collectors.toMap(MeasuredTarget::key, Function.identity()));
    }

    private List<Stood> standings(Round round, List<MeasuredTarget> due) {
        List<Stood> stood = new ArrayList<>();
        Map<Long, List<MeasuredTarget>> byProject =
                due.stream().collect(Collectors.groupingBy(MeasuredTarget::project, Collectors.toList()));
        byProject.forEach((project, asked) -> {
            Map<String, MeasuredTarget> byCode = asked.stream()
                    .collect(Collectors.toMap(
                            target -> target.benefit().code(), Function.identity(), (one, two) -> one));
            standings.of(project).stream()
                    .filter(standing -> standing.quarter().equals(round.quarter()))
                    .filter(standing -> byCode.containsKey(standing.benefit()))
                    .map(standing -> stood(byCode.get(standing.benefit()), standing))
                    .forEach(stood::add);
        });
        return stood;
    }

    private static Stood stood(MeasuredTarget target, RollUps.Standing standing) {
        return new Stood(
                target.projectCode(), target.projectTitle(), target.benefit().name(), standing);
    }
}
