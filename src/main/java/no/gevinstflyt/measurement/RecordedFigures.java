package no.gevinstflyt.measurement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.silence.OnBehalfRecords;
import no.gevinstflyt.silence.Recordings;
import no.gevinstflyt.silence.Unconfirmed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is still to be said of figures that were recorded for municipalities. */
@Component
class RecordedFigures {

    private final OnBehalfRecords records;
    private final JdbcClient jdbc;

    RecordedFigures(OnBehalfRecords records, JdbcClient jdbc) {
        this.records = records;
        this.jdbc = jdbc;
    }

    /** The figures with that; without a statement where none was recorded, else in two. */
    List<Figure> checked(List<Figure> figures) {
        List<Figure> recorded =
                figures.stream().filter(figure -> figure.onBehalf() != null).toList();
        if (recorded.isEmpty()) {
            return figures;
        }
        Map<Long, String> collaborations =
                collaborations(recorded.stream().map(Figure::project).collect(Collectors.toSet()));
        Recordings recordings = records.under(
                recorded.stream().map(figure -> key(figure, collaborations)).collect(Collectors.toSet()));
        return figures.stream()
                .map(figure -> figure.onBehalf() == null
                        ? figure
                        : figure.standing(recordings.standing(
                                key(figure, collaborations), figure.municipality(), figure.onBehalf())))
                .toList();
    }

    /** What is still to be said of reports in a round, one a municipality, by municipality; with its comment. */
    Map<String, Unconfirmed> of(Collection<Report> reports, Round round) {
        Recordings recordings = records.under(Set.of(round.key()));
        Map<String, Unconfirmed> standing = new HashMap<>();
        for (Report report : reports) {
            Unconfirmed still = recordings.standing(round.key(), report.municipality(), report.onBehalf(), true);
            if (still != null) {
                standing.put(report.municipality(), still);
            }
        }
        return standing;
    }

    private static String key(Figure figure, Map<Long, String> collaborations) {
        return Round.key(collaborations.get(figure.project()), figure.quarter());
    }

    private Map<Long, String> collaborations(Collection<Long> projects) {
        Map<Long, String> collaborations = new HashMap<>();
        jdbc.sql("select id, collaboration from project where id in (:projects)")
                .param("projects", projects)
                .query(row -> {
                    collaborations.put(row.getLong(1), row.getString(2));
                });
        return collaborations;
    }
}
