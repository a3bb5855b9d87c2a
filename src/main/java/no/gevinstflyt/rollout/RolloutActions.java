package no.gevinstflyt.rollout;

import java.time.LocalDate;
import no.gevinstflyt.engine.Caller;

/** What people do with a municipality's rollout beside its tasks. */
public interface RolloutActions {

    /**
     * Moves a planned go-live (project leader, or the municipality's contact or director); acts at once.
     *
     * @throws no.gevinstflyt.form.Refused not found, forbidden, invalid where the date has passed or is the same,
     *     conflict where the municipality is not waiting for a date
     */
    Moved moveGoLive(String code, String municipality, MoveGoLive command, Caller caller);

    /** A go-live that was moved. */
    record Moved(String project, String municipality, LocalDate movedFrom, LocalDate goLive, String reason) {}
}
