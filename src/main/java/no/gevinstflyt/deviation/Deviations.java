package no.gevinstflyt.deviation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectLeads;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of deviations. */
@Service
@Transactional
public class Deviations {

    private static final String PRODUCT = "gevinstflyt";

    private final DeviationRows rows;
    private final Projects projects;
    private final ProjectReading reading;
    private final Clock clock;

    Deviations(DeviationRows rows, Projects projects, ProjectReading reading, Clock clock) {
        this.rows = rows;
        this.projects = projects;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * Enters a deviation. Whoever leads the project may for the project or any municipality in it, a contact for the
     * municipality's own.
     */
    public Deviation raise(String code, RaiseDeviation form, Caller caller) {
        Project project = reading.visible(code, caller);
        String municipality = ProjectLeads.leads(project, caller) ? named(project, form) : own(project, form, caller);
        if (!project.running()) {
            throw Refused.conflict("project.not-running", code);
        }
        return rows.add(Deviation.open(
                project.id(), municipality, form.title(), form.description(), caller.userId(), clock.instant()));
    }

    /** Enters a deviation that the product has found in a project's figures. */
    public Deviation found(long project, String title, String description) {
        return rows.add(Deviation.open(project, null, title, description, PRODUCT, clock.instant()));
    }

    /** What the deviations were about is in order, as this person has said; those that are closed stay so. */
    public void close(Collection<Long> deviations, String by) {
        deviations.forEach(deviation -> rows.close(deviation, by, clock.instant()));
    }

    /** The project's deviations, the newest first, for everybody in its collaboration. */
    @Transactional(readOnly = true)
    public Page<Deviation> of(String code, Caller caller, Pageable page) {
        return page(new Filter(code, null, null), caller, page);
    }

    /**
     * Which deviations are asked for; null means any.
     *
     * @param project its code
     */
    public record Filter(@Nullable String project, @Nullable String municipality, @Nullable DeviationState state) {}

    /**
     * A page of the deviations in the caller's collaborations, the newest first unless asked for otherwise.
     *
     * @throws Refused not found for a project that the caller may not know of; invalid for an unknown order
     */
    @Transactional(readOnly = true)
    public Page<Deviation> page(Filter filter, Caller caller, Pageable page) {
        Long project = filter.project() == null
                ? null
                : reading.visible(filter.project(), caller).id();
        Set<String> visible = caller.administrator() ? null : caller.collaborations();
        return visible != null && visible.isEmpty()
                ? Page.empty(page)
                : rows.page(new DeviationRows.Query(visible, project, filter.municipality(), filter.state()), page);
    }

    private @Nullable String named(Project project, RaiseDeviation form) {
        String named = form.municipality();
        if (named != null && !takesPart(project, named)) {
            throw Refused.invalid("municipality", "project.not-in-project", named, project.code());
        }
        return named;
    }

    private String own(Project project, RaiseDeviation form, Caller caller) {
        List<String> own = caller.municipalities().stream()
                .filter(caller::contactOf)
                .filter(number -> takesPart(project, number))
                .toList();
        if (own.isEmpty() || (form.municipality() != null && !own.contains(form.municipality()))) {
            throw Refused.forbidden("deviation.leader-or-own-municipality");
        } else if (form.municipality() == null && own.size() > 1) {
            throw Refused.invalid("municipality", "form.required");
        }
        return form.municipality() == null ? own.get(0) : form.municipality();
    }

    private boolean takesPart(Project project, String municipality) {
        return projects.participation(project.id(), municipality)
                .filter(Participation::stillIn)
                .isPresent();
    }
}
