package no.gevinstflyt.engine.door;

import java.util.Set;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.Refused;
import org.jspecify.annotations.Nullable;

/** Which collaboration a start is for. */
final class Memberships {

    private Memberships() {}

    /** The collaboration named, if it is one of the caller's; the caller's only one where none is named. */
    static String collaboration(@Nullable String named, Caller caller) {
        Set<String> own = caller.collaborations();
        if (named == null && own.size() == 1) {
            return own.iterator().next();
        } else if (named == null) {
            throw Refused.invalid("collaboration", "engine.which-collaboration", String.join(", ", own));
        } else if (!own.contains(named) && !caller.administrator()) {
            throw Refused.forbidden("engine.not-your-collaboration", named);
        }
        return named;
    }
}
