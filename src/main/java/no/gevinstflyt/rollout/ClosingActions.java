package no.gevinstflyt.rollout;

import java.util.List;
import no.gevinstflyt.engine.Caller;

/** What the project leader does about the closing of a project that is being rolled out. */
public interface ClosingActions {

    /**
     * Brings BP4 forward (project leader); those who are not ready go on beside it.
     *
     * @throws no.gevinstflyt.form.Refused not found, forbidden, invalid without a reason; conflict where the project is
     *     not being rolled out, nobody has the solution in use, or it has been asked for already
     */
    Requested requestClosing(String code, RequestClosing command, Caller caller);

    /**
     * A closing that was asked for.
     *
     * @param remaining numbers of the municipalities that have not taken the solution into use
     */
    record Requested(String project, List<String> remaining, String reason) {}
}
