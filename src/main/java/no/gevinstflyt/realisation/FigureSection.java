package no.gevinstflyt.realisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.gevinstflyt.benefit.AnnualValue;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.realisation.FourFigures.Measured;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The four figures in the papers: summed by price year, and for each municipality and benefit. */
@Component
class FigureSection {

    private final Realisations realisations;
    private final Projects projects;
    private final Words words;
    private final Clock clock;

    FigureSection(Realisations realisations, Projects projects, Words words, Clock clock) {
        this.realisations = realisations;
        this.projects = projects;
        this.words = words;
        this.clock = clock;
    }

    Section section(Project project) {
        int year = LocalDate.now(clock).getYear();
        List<FourFigures> rows = realisations.figures(project, year);
        if (rows.isEmpty()) {
            return Section.of(words.paper("figures"), new Block.Paragraph(words.paper("no-figures")));
        }
        FourTotals totals = FourTotals.of(rows, year);
        return Section.of(
                words.paper("figures"),
                new Block.Paragraph(words.paper("figures.explained", String.valueOf(year))),
                sums(totals),
                Block.Facts.of(takenOut(year), kroner(totals.takenOut())),
                new Block.Paragraph(words.paper("unmeasured", totals.unmeasured())),
                each(rows, year));
    }

    private Block sums(FourTotals totals) {
        TreeSet<Integer> years = new TreeSet<>(totals.potential().keySet());
        years.addAll(totals.agreed().keySet());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Integer year : years) {
            rows.add(Arrays.asList(
                    String.valueOf(year),
                    kroner(totals.potential().get(year)),
                    kroner(totals.agreed().get(year)),
                    kroner(totals.measured().get(year))));
        }
        return new Block.Grid(
                List.of(
                        words.paper("price-year"),
                        words.paper("potential"),
                        words.paper("agreed"),
                        words.paper("measured")),
                rows);
    }

    private Block each(List<FourFigures> figures, int year) {
        Map<String, String> names = projects.municipalityNames();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FourFigures row : figures) {
            rows.add(Arrays.asList(
                    names.getOrDefault(row.municipality(), row.municipality()),
                    row.benefit().code() + " " + row.benefit().name(),
                    worth(row.agreed()),
                    measured(row.measured()),
                    words.saidBy(kroner(row.takenOut()), row.onBehalf())));
        }
        return new Block.Grid(
                List.of(
                        words.paper("municipality"),
                        words.paper("benefit"),
                        words.paper("agreed"),
                        words.paper("measured"),
                        takenOut(year)),
                rows);
    }

    private @Nullable String measured(@Nullable Measured measured) {
        return measured == null ? null : words.saidBy(worth(measured.worth()), measured.onBehalf());
    }

    private String takenOut(int year) {
        return words.paper("taken-out", String.valueOf(year));
    }

    private @Nullable String worth(@Nullable AnnualValue value) {
        if (value == null) {
            return null;
        }
        return value instanceof Amount amount ? kroner(amount.nok()) : words.choice((AnnualValue.None) value);
    }

    private static @Nullable String kroner(@Nullable Number amount) {
        return amount == null ? null : Norwegian.kroner(amount);
    }
}
