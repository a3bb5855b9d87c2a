package no.gevinstflyt.portal.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.gevinstflyt.benefit.AnnualValue;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.portal.web.DataTable;
import no.gevinstflyt.portal.web.DataTable.Cell;
import no.gevinstflyt.portal.web.DataTable.Column;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.realisation.FourFigures;
import no.gevinstflyt.realisation.FourFigures.Measured;
import no.gevinstflyt.realisation.FourTotals;
import no.gevinstflyt.realisation.QuarterSeries;
import no.gevinstflyt.realisation.YearSeries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables on the page of a project's realisation, in the reader's words. */
@Component
class RealisationTables {

    private final Words words;

    RealisationTables(Words words) {
        this.words = words;
    }

    /** The sums, a row for each price year. */
    DataTable totals(FourTotals totals) {
        TreeSet<Integer> years = new TreeSet<>(totals.potential().keySet());
        years.addAll(totals.agreed().keySet());
        years.addAll(totals.measured().keySet());
        return new DataTable(
                Stream.of("price-year", "potential", "agreed", "measured")
                        .map(key -> Column.of(say(key)))
                        .toList(),
                years.stream()
                        .map(year -> List.of(
                                Cell.of(String.valueOf(year)),
                                kroner(totals.potential().get(year)),
                                kroner(totals.agreed().get(year)),
                                kroner(totals.measured().get(year))))
                        .toList());
    }

    /** The four figures year by year. */
    DataTable years(YearSeries series) {
        return new DataTable(
                List.of(
                        Column.of(say("calendar-year")),
                        Column.line(say("potential")),
                        Column.bar(say("agreed")),
                        Column.bar(say("measured")),
                        Column.bar(say("taken-out")),
                        Column.of(say("measured-quarters"))),
                series.years().stream()
                        .map(year -> List.of(
                                Cell.of(String.valueOf(year.year())),
                                kroner(series.potential()),
                                kroner(year.agreed()),
                                kroner(year.measured()),
                                kroner(year.takenOut() == null ? null : BigDecimal.valueOf(year.takenOut())),
                                Cell.of(String.valueOf(year.quarters()))))
                        .toList());
    }

    /** Planned, realised and forecast quarter by quarter. */
    DataTable quarters(QuarterSeries series) {
        return new DataTable(
                List.of(
                        Column.of(say("quarter")),
                        Column.line(say("planned")),
                        Column.line(say("shifted")),
                        Column.line(say("realised")),
                        Column.line(say("forecast")),
                        Column.of(say("counted"))),
                series.points().stream()
                        .map(point -> List.of(
                                Cell.of(point.quarter().toString()),
                                kroner(point.planned()),
                                kroner(point.shifted()),
                                kroner(point.realised()),
                                kroner(point.forecast()),
                                Cell.of(words.say("portal.realisation.counted-of", point.measured(), point.targets()))))
                        .toList());
    }

    /** The four figures of each municipality's benefit in a budget year. */
    DataTable rows(List<FourFigures> rows, Map<String, String> municipalities, String year) {
        List<Column> columns = new ArrayList<>(Stream.of("municipality", "benefit", "potential", "agreed", "measured")
                .map(key -> Column.of(say(key)))
                .toList());
        columns.add(Column.of(words.say("portal.realisation.taken-out-in", year)));
        return new DataTable(
                columns,
                rows.stream()
                        .sorted(Comparator.comparing((FourFigures row) ->
                                        municipalities.getOrDefault(row.municipality(), row.municipality()))
                                .thenComparing(row -> row.benefit().code()))
                        .map(row -> row(row, municipalities.getOrDefault(row.municipality(), row.municipality())))
                        .toList());
    }

    private List<Cell> row(FourFigures row, String municipality) {
        return Stream.of(
                        municipality,
                        row.benefit().code() + " " + row.benefit().name(),
                        worth(row.potential()),
                        worth(row.agreed()),
                        measured(row.measured()),
                        takenOut(row))
                .map(Cell::of)
                .toList();
    }

    private String takenOut(FourFigures row) {
        String amount = words.kroner(row.takenOut());
        String taken = row.planned() != null && row.actual() == null
                ? words.say("portal.realisation.planned-only", amount)
                : amount;
        return words.saidBy(taken, row.onBehalf());
    }

    private String measured(@Nullable Measured measured) {
        return measured == null
                ? Norwegian.MISSING
                : words.saidBy(worth(measured.worth()) + " (" + measured.quarter() + ")", measured.onBehalf());
    }

    private String worth(@Nullable AnnualValue value) {
        if (value == null) {
            return Norwegian.MISSING;
        }
        return value instanceof Amount amount ? words.kroner(amount.nok()) : words.choice((AnnualValue.None) value);
    }

    private Cell kroner(@Nullable BigDecimal amount) {
        return new Cell(words.kroner(amount), amount);
    }

    private String say(String key) {
        return words.say("portal.realisation." + key);
    }
}
