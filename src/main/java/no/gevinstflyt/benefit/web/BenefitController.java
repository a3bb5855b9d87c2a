package no.gevinstflyt.benefit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.benefit.Benefit;
import no.gevinstflyt.benefit.BenefitMap;
import no.gevinstflyt.benefit.Benefits;
import no.gevinstflyt.benefit.Benefits.MunicipalMapping;
import no.gevinstflyt.benefit.RollUp;
import no.gevinstflyt.benefit.UnconfirmedMappings;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.paging.ListPage;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.PagedModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A project's benefits and what the municipalities expect of them, as far as the caller may read them. */
@RestController
@RequestMapping("/api/v1/projects/{code}")
@Tag(name = "benefits")
class BenefitController {

    private final Benefits benefits;
    private final UnconfirmedMappings unconfirmed;
    private final ProjectReading reading;
    private final Projects projects;
    private final People people;

    BenefitController(
            Benefits benefits,
            UnconfirmedMappings unconfirmed,
            ProjectReading reading,
            Projects projects,
            People people) {
        this.benefits = benefits;
        this.unconfirmed = unconfirmed;
        this.reading = reading;
        this.projects = projects;
        this.people = people;
    }

    @GetMapping("/benefit-map")
    @Operation(summary = "The benefit map: deliverables, changes and the benefits of all municipalities")
    BenefitMap map(@PathVariable String code) {
        return benefits.map(reading.visible(code, caller()).id()).orElseThrow(() -> Refused.notFound("benefit.no-map"));
    }

    @GetMapping("/benefits")
    @Operation(summary = "Benefits of the map, and municipalities' own; sort by code, name or category")
    PagedModel<BenefitView> benefits(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String subGoal,
            @RequestParam(required = false) @Nullable String municipality,
            @PageableDefault(size = 100) Pageable page) {
        Caller caller = caller();
        List<BenefitView> all = benefits.readable(reading.visible(code, caller), caller).stream()
                .filter(benefit -> municipality == null || benefit.concerns(municipality))
                .map(BenefitView::of)
                .filter(view -> category == null || category.equals(Keys.of(view.category())))
                .filter(view -> subGoal == null || (view.subGoal() != null && subGoal.equals(Keys.of(view.subGoal()))))
                .toList();
        return ListPage.of(all, BenefitView.ORDERS, page);
    }

    @GetMapping("/targets")
    @Operation(
            summary = "What municipalities expect, one row per municipality and benefit;"
                    + " sort by municipality, benefit or annualValue")
    PagedModel<TargetView> targets(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable String benefit,
            @PageableDefault(size = 100) Pageable page) {
        Caller caller = caller();
        Project project = reading.visible(code, caller);
        Map<String, Benefit> byCode =
                benefits.all(project.id()).stream().collect(Collectors.toMap(Benefit::code, Function.identity()));
        Map<String, String> names = projects.municipalityNames();
        List<TargetView> all = benefits.mappings(project, caller).stream()
                .filter(mapping -> municipality == null
                        || municipality.equals(mapping.mapping().municipality()))
                .flatMap(mapping -> mapping.targets().stream()
                        .map(target -> new RollUp.Entry(
                                mapping.mapping().municipality(),
                                byCode.get(target.benefit()).definition(),
                                target)))
                .filter(entry ->
                        benefit == null || benefit.equals(entry.target().benefit()))
                .map(entry -> TargetView.of(entry, names))
                .toList();
        return ListPage.of(all, TargetView.ORDERS, page);
    }

    @GetMapping("/mappings")
    @Operation(
            summary = "Where each municipality's mapping stands, and what is missing; of other municipalities only"
                    + " what is approved")
    List<MappingView> mappings(@PathVariable String code) {
        Caller caller = caller();
        Map<String, String> names = projects.municipalityNames();
        Project project = reading.visible(code, caller);
        List<MunicipalMapping> mappings = benefits.mappings(project, caller);
        Map<String, List<Unconfirmed>> recorded = unconfirmed.of(project, caller);
        return mappings.stream()
                .map(mapping -> MappingView.of(
                        mapping, names, recorded.getOrDefault(mapping.mapping().municipality(), List.of())))
                .toList();
    }

    private Caller caller() {
        return people.current().orElseThrow();
    }
}
