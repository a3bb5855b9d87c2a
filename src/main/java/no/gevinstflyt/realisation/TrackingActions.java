package no.gevinstflyt.realisation;

import java.time.LocalDate;
import no.gevinstflyt.engine.Caller;

/** What people do with the follow-up of a project's benefits beside its tasks (project leader or benefit manager). */
public interface TrackingActions {

    /** Ends the waiting: the concept is evaluated now. */
    void end(String code, EndTracking command, Caller caller);

    /** Moves the end of the period; gives the new one. */
    LocalDate changePeriod(String code, ChangeTrackingPeriod command, Caller caller);
}
