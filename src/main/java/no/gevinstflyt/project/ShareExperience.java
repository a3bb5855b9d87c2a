package no.gevinstflyt.project;

import no.gevinstflyt.form.Text;
import org.jspecify.annotations.Nullable;

/** What a municipality has learnt in a project. */
public record ShareExperience(
        @Nullable @Text String wentWell, @Nullable @Text String wentBadly, @Nullable @Text String advice) {

    /** Whether nothing is said. */
    public boolean empty() {
        return wentWell == null && wentBadly == null && advice == null;
    }
}
