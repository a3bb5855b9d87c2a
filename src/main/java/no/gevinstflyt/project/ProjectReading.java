package no.gevinstflyt.project;

import java.util.List;
import java.util.Set;
import no.gevinstflyt.document.StoredDocument;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may read what of a project. */
@Service
@Transactional(readOnly = true)
public class ProjectReading {

    private static final Set<String> FOR_ALL = Set.of(FinalReports.KIND, Closing.KIND, "concept-evaluation");
    private static final List<String> ROLES_THAT_FOLLOW = List.of("project-leader", "project-owner", "benefit-manager");

    private final Projects projects;

    ProjectReading(Projects projects) {
        this.projects = projects;
    }

    /**
     * The project with this code.
     *
     * @throws Refused (not found) where there is none, or none that the caller may know of
     */
    public Project visible(String code, Caller caller) {
        return projects.byCode(code)
                .filter(project -> memberOf(project.collaboration(), caller))
                .orElseThrow(() -> Refused.notFound("project.unknown", code));
    }

    /** Whether the caller is in the collaboration. */
    public boolean memberOf(String collaboration, Caller caller) {
        return caller.administrator() || caller.collaborations().contains(collaboration);
    }

    /** Whether the caller may read what the municipality has answered and not yet decided. */
    public boolean readsAnswers(Project project, String municipality, Caller caller) {
        return readsAnswers(project.collaboration(), municipality, caller);
    }

    /** The same of what is about all projects of a collaboration. */
    public boolean readsAnswers(String collaboration, String municipality, Caller caller) {
        return caller.administrator()
                || ROLES_THAT_FOLLOW.stream().anyMatch(role -> caller.hasRole(collaboration, role))
                || represents(municipality, caller);
    }

    /**
     * Whether the caller, who may know of the project, may read a document: the papers of its closing and evaluation are for everybody
     * in the collaboration, one municipality's is for it and the project leader only.
     */
    public boolean reads(Project project, StoredDocument document, Caller caller) {
        String municipality = document.municipality();
        boolean leads = caller.administrator() || caller.hasRole(project.collaboration(), "project-leader");
        return leads || FOR_ALL.contains(document.kind()) || (municipality != null && represents(municipality, caller));
    }

    private static boolean represents(String municipality, Caller caller) {
        return caller.contactOf(municipality) || caller.directorOf(municipality);
    }
}
