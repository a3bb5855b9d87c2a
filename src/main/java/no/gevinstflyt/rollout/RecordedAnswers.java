package no.gevinstflyt.rollout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.silence.OnBehalfRecords;
import no.gevinstflyt.silence.Recordings;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The answers in rollouts that others recorded for municipalities and that these haven't confirmed. An answer that the
 * municipality has given anew since counts no more.
 */
@Component
class RecordedAnswers {

    private static final String NEWEST =
            """
            select %2$d kind, p.code, t.municipality, t.answered_by, t.answered_on
              from %1$s t join project p on p.id = t.project
             where p.code in (:codes) and t.answered_by is not null
               and not exists (select 1 from %1$s n
                                where n.project = t.project and n.municipality = t.municipality and n.id > t.id)""";

    private final OnBehalfRecords records;
    private final JdbcClient jdbc;

    RecordedAnswers(OnBehalfRecords records, JdbcClient jdbc) {
        this.records = records;
        this.jdbc = jdbc;
    }

    private record Place(String project, String municipality) {}

    /** The cells with these answers; in one statement where there are none, else in two. */
    List<RolloutCell> beside(List<RolloutCell> cells) {
        Set<String> codes = cells.stream().map(RolloutCell::project).collect(Collectors.toSet());
        Recordings recordings = records.under(codes);
        List<Registration> kinds = Arrays.stream(Registration.values())
                .filter(kind -> recordings.tasks().contains(kind.task()))
                .toList();
        if (kinds.isEmpty()) {
            return cells;
        }
        Map<Place, List<Unconfirmed>> unconfirmed = newest(codes, kinds, recordings);
        return cells.stream()
                .map(cell -> cell.saidBy(
                        unconfirmed.getOrDefault(new Place(cell.project(), cell.municipality()), List.of())))
                .toList();
    }

    /** Who gave an answer that was recorded for the municipality, confirmed or not. */
    @Nullable
    static Unconfirmed of(Registration kind, ResultSet row) throws SQLException {
        return Unconfirmed.of(kind.task(), row.getString("answered_by"), row.getObject("answered_on", LocalDate.class));
    }

    private Map<Place, List<Unconfirmed>> newest(Set<String> codes, List<Registration> kinds, Recordings recordings) {
        Map<Place, List<Unconfirmed>> unconfirmed = new HashMap<>();
        jdbc.sql(kinds.stream()
                        .map(kind -> NEWEST.formatted(kind.table(), kind.ordinal()))
                        .collect(Collectors.joining(" union all ", "", " order by kind")))
                .param("codes", codes)
                .query(row -> {
                    Place place = new Place(row.getString("code"), row.getString("municipality"));
                    Unconfirmed standing = recordings.standing(
                            place.project(),
                            place.municipality(),
                            of(Registration.values()[row.getInt("kind")], row),
                            true);
                    if (standing != null) {
                        unconfirmed
                                .computeIfAbsent(place, none -> new ArrayList<>())
                                .add(standing);
                    }
                });
        return unconfirmed;
    }
}
