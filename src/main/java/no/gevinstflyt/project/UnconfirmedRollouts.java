package no.gevinstflyt.project;

import java.util.List;
import java.util.Map;
import no.gevinstflyt.silence.Unconfirmed;

/** Which answers in a project's rollout others recorded for municipalities that haven't confirmed them. */
public interface UnconfirmedRollouts {

    /** The newest answers to each task, by municipality; none for who has answered all itself. */
    Map<String, List<Unconfirmed>> of(long projectId);
}
