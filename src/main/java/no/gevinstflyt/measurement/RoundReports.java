package no.gevinstflyt.measurement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.StoredDocument;
import no.gevinstflyt.measurement.RoundContent.Row;
import no.gevinstflyt.measurement.RoundContent.Stood;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of the rounds: made when a round closes, and anew when something comes late or is corrected. */
@Service
@Transactional
public class RoundReports {

    private static final String KIND = "measurement-report";

    private final Rounds rounds;
    private final AskedTargets asked;
    private final RollUpTable standings;
    private final Documents documents;
    private final RoundWorkbook workbook;
    private final RoundPaper paper;
    private final Words words;
    private final JdbcClient jdbc;

    RoundReports(
            Rounds rounds,
            AskedTargets asked,
            RollUpTable standings,
            Documents documents,
            RoundWorkbook workbook,
            RoundPaper paper,
            Words words,
            JdbcClient jdbc) {
        this.rounds = rounds;
        this.asked = asked;
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
        List<Row> rows = asked.of(round).stream().map(Row::of).toList();
        return new RoundContent(
                round,
                words.collaboration(round.collaboration()),
                words.municipalities(),
                rows,
                standings(round, rows));
    }

    private List<Stood> standings(Round round, List<Row> rows) {
        record Benefit(long project, String code) {}
        Map<Benefit, MeasuredTarget> shown = rows.stream()
                .map(Row::target)
                .collect(Collectors.toMap(
                        target -> new Benefit(target.project(), target.benefit().code()),
                        Function.identity(),
                        (one, other) -> one));
        Set<Long> projects = shown.keySet().stream().map(Benefit::project).collect(Collectors.toSet());
        return standings.of(projects, round.quarter()).stream()
                .filter(standing -> shown.containsKey(new Benefit(standing.project(), standing.benefit())))
                .map(standing -> stood(shown.get(new Benefit(standing.project(), standing.benefit())), standing))
                .toList();
    }

    private static Stood stood(MeasuredTarget target, RollUps.Standing standing) {
        return new Stood(
                target.projectCode(), target.projectTitle(), target.benefit().name(), standing);
    }
}
