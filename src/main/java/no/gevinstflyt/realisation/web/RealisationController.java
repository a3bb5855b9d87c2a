package no.gevinstflyt.realisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.paging.ListPage;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.realisation.FourFigures;
import no.gevinstflyt.realisation.FourTotals;
import no.gevinstflyt.realisation.QuarterSeries;
import no.gevinstflyt.realisation.Realisations;
import no.gevinstflyt.realisation.TakeOut;
import no.gevinstflyt.realisation.TakeOuts;
import no.gevinstflyt.realisation.YearSeries;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.PagedModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far a project's benefits are realised, as far as the caller may read it. */
@RestController
@RequestMapping("/api/v1/projects/{code}")
@Tag(name = "realisation")
class RealisationController {

    private static final Map<String, Comparator<TakeOut>> TAKE_OUT_ORDERS = Map.of(
            "municipality", Comparator.comparing(TakeOut::municipality),
            "benefit", Comparator.comparing(TakeOut::benefit),
            "budgetYear", Comparator.comparing(TakeOut::budgetYear),
            "amount", Comparator.comparing(TakeOut::amount));

    private final Realisations realisations;
    private final TakeOuts takeOuts;
    private final ProjectReading reading;
    private final Projects projects;
    private final People people;
    private final Clock clock;

    RealisationController(
            Realisations realisations,
            TakeOuts takeOuts,
            ProjectReading reading,
            Projects projects,
            People people,
            Clock clock) {
        this.realisations = realisations;
        this.takeOuts = takeOuts;
        this.reading = reading;
        this.projects = projects;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/realisation")
    @Operation(
            summary = "Potential, agreed, measured and taken out in a budget year (this one unless asked for another),"
                    + " a row per municipality and benefit; sort by municipality or benefit")
    PagedModel<FourFiguresView> figures(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable String benefit,
            @PageableDefault(size = 100) Pageable page) {
        Map<String, String> names = projects.municipalityNames();
        List<FourFiguresView> all = rows(code, year).stream()
                .filter(row -> municipality == null || municipality.equals(row.municipality()))
                .filter(row -> benefit == null || benefit.equals(row.benefit().code()))
                .map(row -> FourFiguresView.of(row, names))
                .toList();
        return ListPage.of(all, FourFiguresView.ORDERS, page);
    }

    @GetMapping("/realisation/totals")
    @Operation(summary = "The four figures summed, by price year; what is taken out in the budget year's prices")
    FourTotals totals(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year) {
        return FourTotals.of(rows(code, year), asked(year));
    }

    @GetMapping("/realisation/quarters")
    @Operation(summary = "Planned, realised and forecast quarter by quarter, a series per price year")
    List<QuarterSeries> quarters(@PathVariable String code) {
        return realisations.quarters(reading.visible(code, caller()));
    }

    @GetMapping("/realisation/years")
    @Operation(
            summary = "Potential, agreed, measured and taken out year by year, a series per price year; what is taken"
                    + " out in the prices of its own budget year")
    List<YearSeries> years(@PathVariable String code) {
        Project project = reading.visible(code, caller());
        return realisations.years(
                project,
                realisations.quarters(project),
                FourTotals.of(rows(code, null), asked(null)).potential());
    }

    @GetMapping("/take-outs")
    @Operation(
            summary =
                    "All that the municipalities take out of the project's benefits; sort by municipality, benefit, budgetYear or amount")
    PagedModel<TakeOut> takeOuts(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            @PageableDefault(size = 100) Pageable page) {
        Project project = reading.visible(code, caller());
        return ListPage.of(takeOuts.of(project, year), TAKE_OUT_ORDERS, page);
    }

    private List<FourFigures> rows(String code, @Nullable Integer year) {
        Caller caller = caller();
        return realisations.figures(reading.visible(code, caller), caller, asked(year));
    }

    private int asked(@Nullable Integer year) {
        return year == null ? LocalDate.now(clock).getYear() : year;
    }

    private Caller caller() {
        return people.current().orElseThrow();
    }
}
