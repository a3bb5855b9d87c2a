package no.gevinstflyt.portal.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.portal.web.DataTable;
import no.gevinstflyt.portal.web.Reader;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.realisation.FourFigures;
import no.gevinstflyt.realisation.FourTotals;
import no.gevinstflyt.realisation.QuarterSeries;
import no.gevinstflyt.realisation.Realisations;
import no.gevinstflyt.realisation.YearSeries;
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
    private final RealisationTables tables;
    private final Clock clock;

    RealisationPages(
            Realisations realisations,
            ProjectReading reading,
            Projects projects,
            Reader reader,
            RealisationTables tables,
            Clock clock) {
        this.realisations = realisations;
        this.reading = reading;
        this.projects = projects;
        this.reader = reader;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * What is shown of the benefits in the prices of one year.
     *
     * @param ratio realised ÷ planned as a percentage; null where there is none
     */
    record SeriesView(String priceYear, @Nullable String ratio, DataTable years, DataTable quarters) {}

    @GetMapping("/portal/projects/{code}/realisation")
    String one(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year, Model model) {
        Caller caller = reader.caller();
        Project project = reading.visible(code, caller);
        int shown = year == null ? LocalDate.now(clock).getYear() : year;
        List<FourFigures> rows = realisations.figures(project, caller, shown);
        FourTotals totals = FourTotals.of(rows, shown);
        List<QuarterSeries> quarters = realisations.quarters(project);
        List<YearSeries> years = realisations.years(project, quarters, totals.potential());
        model.addAttribute("project", project);
        model.addAttribute("year", String.valueOf(shown));
        model.addAttribute("totals", tables.totals(totals));
        model.addAttribute("unmeasured", totals.unmeasured());
        model.addAttribute("takenOut", totals.takenOut());
        model.addAttribute("rows", tables.rows(rows, projects.municipalityNames(), String.valueOf(shown)));
        model.addAttribute(
                "series",
                IntStream.range(0, quarters.size())
                        .mapToObj(index -> series(quarters.get(index), years.get(index)))
                        .toList());
        return "projects/realisation";
    }

    private SeriesView series(QuarterSeries quarters, YearSeries years) {
        return new SeriesView(
                String.valueOf(quarters.priceYear()),
                quarters.ratio() == null ? null : Norwegian.percent(quarters.ratio()),
                tables.years(years),
                tables.quarters(quarters));
    }
}
