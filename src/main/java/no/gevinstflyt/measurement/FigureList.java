package no.gevinstflyt.measurement;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.paging.Conditions;
import no.gevinstflyt.paging.SqlPage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures as people may read them: approved ones, and the notes that nobody answered, by everybody in the
 * collaboration; those that wait for approval by the municipality alone. One query for a page, one for the count; two more where any was
 * recorded for a municipality.
 */
@Service
@Transactional(readOnly = true)
public class FigureList {

    private static final Map<String, String> ORDERS = Map.of(
            "project", "n.project",
            "municipality", "n.municipality",
            "benefit", "n.benefit",
            "quarter", "n.quarter",
            "reportedAt", "n.reported_at");

    private final JdbcClient jdbc;
    private final RecordedFigures recorded;

    FigureList(JdbcClient jdbc, RecordedFigures recorded) {
        this.jdbc = jdbc;
        this.recorded = recorded;
    }

    /**
     * Which figures are asked for; null means any.
     *
     * @param current whether only the figure that holds is asked for, not those before it
     */
    public record Filter(
            @Nullable Long project,
            @Nullable String municipality,
            @Nullable String quarter,
            @Nullable String benefit,
            boolean current) {}

    /**
     * A figure in the list.
     *
     * @param current whether it is the one that holds, as far as the reader may know
     */
    public record Row(Figure figure, boolean current) {}

    public Page<Row> page(Filter filter, Caller caller, Pageable page) {
        Conditions conditions = conditions(filter, caller);
        String figures = FigureTable.NEWEST.formatted(FigureTable.FIGURES + conditions);
        SqlPage list = new SqlPage(
                "select *",
                "from (" + figures + ") n" + (filter.current() ? " where n.place = 1" : ""),
                conditions.parameters(),
                ORDERS,
                "n.project, n.municipality, n.benefit, n.quarter, n.id",
                "n.id");
        Page<Row> read =
                list.read(jdbc, page, (row, index) -> new Row(FigureTable.read(row, index), row.getInt("place") == 1));
        Iterator<Figure> checked =
                recorded.checked(read.map(Row::figure).getContent()).iterator();
        return read.map(row -> new Row(checked.next(), row.current()));
    }

    private static Conditions conditions(Filter filter, Caller caller) {
        return new Conditions()
                .and("m.project = :project", "project", filter.project())
                .and("m.municipality = :municipality", "municipality", filter.municipality())
                .and("m.quarter = :quarter", "quarter", filter.quarter())
                .and("m.benefit = :benefit", "benefit", filter.benefit())
                .and(
                        "exists (select 1 from measurement_round o where o.id = r.round"
                                + " and o.collaboration in (:collaborations))",
                        "collaborations",
                        caller.administrator() ? null : orNone(caller.collaborations()))
                .and(
                        "(r.kind = 'NOT_ANSWERED' or a.approved or m.municipality in (:own))",
                        "own",
                        orNone(caller.municipalities()));
    }

    private static Set<String> orNone(Set<String> some) {
        return some.isEmpty() ? Set.of("") : some;
    }
}
