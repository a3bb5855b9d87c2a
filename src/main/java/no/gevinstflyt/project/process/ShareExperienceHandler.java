package no.gevinstflyt.project.process;

import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.project.Experiences;
import no.gevinstflyt.project.ShareExperience;
import org.springframework.stereotype.Component;

/** The answer to {@code share-experience}. */
@Component
class ShareExperienceHandler implements TaskHandler<ShareExperience> {

    private final Experiences experiences;
    private final Answers answers;

    ShareExperienceHandler(Experiences experiences, Answers answers) {
        this.experiences = experiences;
        this.answers = answers;
    }

    @Override
    public String task() {
        return "share-experience";
    }

    @Override
    public Class<ShareExperience> form() {
        return ShareExperience.class;
    }

    @Override
    public Outcome accept(ShareExperience answer, TaskContext context) {
        experiences.share(context.projectId(), context.municipality(), answer, answers.recorded(context));
        return Outcome.none();
    }
}
