package no.gevinstflyt.deviation;

import java.time.Clock;
import java.util.List;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.Project;
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
     * Enters a deviation. The project leader may for the project or any municipality in it, a contact for the
     * municipality's own.
     */
    public Deviation raise(String code, RaiseDeviation form, Caller caller) {
        Project project = reading.visible(code, caller);
        String municipality = leads(project, caller) ? named(project, form) : own(project, form, caller);
        if (!project.running()) {
            throw Refused.conflict("project.not-running", code);
        }
        return rows.add(new Deviation(
                null,
                project.id(),
                municipality,
                form.title(),
                form.description(),
                DeviationState.OPEN,
                caller.userId(),
                clock.instant()));
    }

    /** Enters a deviation that the product has found in a project's figures. */
    public Deviation found(long project, String title, String description) {
        return rows.add(
                new Deviation(null, project, null, title, description, DeviationState.OPEN, PRODUCT, clock.instant()));
    }

    /** The project's deviations, for everybody in its collaboration. */
    @Transactional(readOnly = true)
    public Page<Deviation> of(String code, Caller caller, Pageable page) {
        return rows.page(reading.visible(code, caller).id(), page);
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

    private static boolean leads(Project project, Caller caller) {
        return caller.administrator() || caller.hasRole(project.collaboration(), "project-leader");
    }
}
