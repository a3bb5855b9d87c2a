package no.gevinstflyt.project.process;

import java.util.Map;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.StartHandler;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.Registration;
import no.gevinstflyt.project.StartJointProject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The start of {@code joint-project}. */
@Component
class JointProjectStart implements StartHandler<StartJointProject> {

    private final Registration registration;

    JointProjectStart(Registration registration) {
        this.registration = registration;
    }

    @Override
    public String process() {
        return "joint-project";
    }

    @Override
    public Class<StartJointProject> form() {
        return StartJointProject.class;
    }

    @Override
    public @Nullable String collaboration(StartJointProject form) {
        return form.collaboration();
    }

    @Override
    public String role() {
        return "project-leader";
    }

    @Override
    public Started start(StartJointProject form, Caller by, String collaboration) {
        Project project = registration.register(form, collaboration, by.userId());
        return new Started(
                project.code(),
                Map.of(
                        "projectId", project.id(),
                        "projectCode", project.code(),
                        "projectTitle", project.title(),
                        "collaboration", collaboration,
                        "course", Keys.of(project.course())));
    }
}
