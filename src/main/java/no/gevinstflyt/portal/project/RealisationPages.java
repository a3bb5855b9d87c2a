package no.gevinstflyt.portal.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.gevinstflyt.benefit.AnnualValue;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.portal.web.Reader;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.realisation.FourFigures;
import no.gevinstflyt.realisation.FourTotals;
import no.gevinstflyt.realisation.QuarterSeries;
import no.gevinstflyt.realisation.Realisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How far a project's benefits are realised: the four figures side by side, and quarter by quarter. */
@Controller
class RealisationPages {

    private final Realisations realisations;
    private final ProjectReading reading;
    private final Projects projects;
    private final Reader reader;
    private final Words words;
    private final Clock clock;

    RealisationPages(
            Realisations realisations,
            ProjectReading reading,
            Projects projects,
            Reader reader,
            Words words,
            Clock clock) {
        this.realisations = realisations;
        this.reading = reading;
        this.projects = projects;
        this.reader = reader;
        this.words = words;
        this.clock = clock;
    }

    /** The sums of one price year. */
    record TotalView(String priceYear, String potential, String agreed, String measured) {}

    /** The four figures of a municipality's benefit. */
    record RowView(
            String municipality, String benefit, String potential, String agreed, String measured, String takenOut) {}

    /** A series with its ratio as a percentage; null where there is none. */
    record SeriesView(String priceYear, @Nullable String ratio, List<QuarterSeries.Point> points) {}

    @GetMapping("/portal/projects/{code}/realisation")
    String one(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year, Model model) {
        Caller caller = reader.caller();
        Project project = reading.visible(code, caller);
        int shown = year == null ? LocalDate.now(clock).getYear() : year;
        List<FourFigures> rows = realisations.figures(project, caller, shown);
        Map<String, String> names = projects.municipalityNames();
        FourTotals totals = FourTotals.of(rows, shown);
        model.addAttribute("project", project);
        model.addAttribute("year", String.valueOf(shown));
        model.addAttribute("totals", totals(totals));
        model.addAttribute("unmeasured", totals.unmeasured());
        model.addAttribute("takenOut", totals.takenOut());
        model.addAttribute(
                "rows",
                rows.stream()
                        .map(row -> row(row, names.getOrDefault(row.municipality(), row.municipality())))
                        .sorted(Comparator.comparing(RowView::municipality).thenComparing(RowView::benefit))
                        .toList());
        model.addAttribute(
                "series",
                realisations.quarters(project).stream().map(this::series).toList());
        return "projects/realisation";
    }

    private List<TotalView> totals(FourTotals totals) {
        TreeSet<Integer> years = new TreeSet<>(totals.potential().keySet());
        years.addAll(totals.agreed().keySet());
        years.addAll(totals.measured().keySet());
        List<TotalView> views = new ArrayList<>();
        for (Integer priceYear : years) {
            views.add(new TotalView(
                    String.valueOf(priceYear),
                    words.kroner(totals.potential().get(priceYear)),
                    words.kroner(totals.agreed().get(priceYear)),
                    words.kroner(totals.measured().get(priceYear))));
        }
        return views;
    }

    private RowView row(FourFigures row, String municipality) {
        String measured = row.measured() == null
                ? Norwegian.MISSING
                : kroner(row.measured().worth()) + " (" + row.measured().quarter() + ")";
        return new RowView(
                municipality,
                row.benefit().code() + " " + row.benefit().name(),
                kroner(row.potential()),
                kroner(row.agreed()),
                measured,
                takenOut(row));
    }

    private String takenOut(FourFigures row) {
        String amount = words.kroner(row.takenOut());
        String taken = row.planned() != null && row.actual() == null
                ? words.say("portal.realisation.planned-only", amount)
                : amount;
        return row.onBehalf() == null
                ? taken
                : words.say(
                        "portal.realisation.on-behalf",
                        taken,
                        row.onBehalf().answeredBy(),
                        Norwegian.date(row.onBehalf().answeredOn()));
    }

    private String kroner(@Nullable AnnualValue value) {
        if (value == null) {
            return Norwegian.MISSING;
        }
        return value instanceof Amount amount ? words.kroner(amount.nok()) : words.choice((AnnualValue.None) value);
    }

    private SeriesView series(QuarterSeries series) {
        return new SeriesView(
                String.valueOf(series.priceYear()),
                series.ratio() == null ? null : Norwegian.percent(series.ratio()),
                series.points());
    }
}
