package no.gevinstflyt.project.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.project.AnswerList;
import no.gevinstflyt.project.AnswerRow;
import no.gevinstflyt.project.CostShare;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectList;
import no.gevinstflyt.project.ProjectPhases;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.ProjectState;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.Proposals;
import no.gevinstflyt.project.UnconfirmedAnswers;
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

/** The projects of the caller's collaborations, and who takes part in them. */
@RestController
@RequestMapping("/api/v1/projects")
@Tag(name = "projects")
class ProjectController {

    private final ProjectList list;
    private final ProjectReading reading;
    private final Projects projects;
    private final ProjectPhases phases;
    private final Proposals proposals;
    private final AnswerList answers;
    private final UnconfirmedAnswers unconfirmed;
    private final People people;

    ProjectController(
            ProjectList list,
            ProjectReading reading,
            Projects projects,
            ProjectPhases phases,
            Proposals proposals,
            AnswerList answers,
            UnconfirmedAnswers unconfirmed,
            People people) {
        this.list = list;
        this.reading = reading;
        this.projects = projects;
        this.phases = phases;
        this.proposals = proposals;
        this.answers = answers;
        this.unconfirmed = unconfirmed;
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "Projects, the newest first; sort by code, title, phase, state or startedAt")
    PagedModel<ProjectList.Row> all(
            @RequestParam(required = false) @Nullable String collaboration,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable String q,
            @PageableDefault(size = 20) Pageable page) {
        Caller caller = caller();
        Set<String> visible = caller.administrator() ? null : caller.collaborations();
        ProjectList.Filter filter = new ProjectList.Filter(
                collaboration,
                Keys.choice(Phase.class, "phase", phase),
                Keys.choice(ProjectState.class, "state", state),
                municipality,
                q);
        return new PagedModel<>(list.page(visible, filter, page));
    }

    @GetMapping("/{code}")
    @Operation(summary = "One project")
    ProjectView one(@PathVariable String code) {
        Project project = reading.visible(code, caller());
        return ProjectView.of(project, phases.history(project.id()));
    }

    @GetMapping("/{code}/participations")
    @Operation(summary = "The project's municipalities; answers and shares as far as the caller may read them")
    List<ParticipationView> participations(@PathVariable String code) {
        Caller caller = caller();
        Project project = reading.visible(code, caller);
        Map<String, AnswerRow> answered = answers.of(project.id());
        Map<String, Map<Integer, Long>> shares = shares(project.id());
        Map<String, List<Unconfirmed>> recorded =
                unconfirmed.of(project, number -> reading.readsAnswers(project, number, caller));
        Map<String, String> names = projects.municipalityNames();
        boolean decided = project.phase().compareTo(Phase.PLANNING) >= 0;
        return projects.participations(project.id()).stream()
                .map(one -> {
                    String number = one.municipality();
                    boolean all = reading.readsAnswers(project, number, caller);
                    return new ParticipationView(
                            number,
                            names.getOrDefault(number, number),
                            one.state(),
                            one.stateSince(),
                            one.rolloutState(),
                            one.goLivePlanned(),
                            one.goLiveDate(),
                            all || decided ? shares.get(number) : null,
                            recorded.getOrDefault(number, List.of()),
                            all ? ParticipationView.Details.of(one, answered.get(number)) : null);
                })
                .toList();
    }

    private Map<String, Map<Integer, Long>> shares(long project) {
        Map<String, Map<Integer, Long>> shares = new TreeMap<>();
        for (CostShare share : proposals.shares(project)) {
            shares.computeIfAbsent(share.municipality(), number -> new TreeMap<>())
                    .put(share.year(), share.amount());
        }
        return shares;
    }

    private Caller caller() {
        return people.current().orElseThrow();
    }
}
