package no.gevinstflyt.project;

import no.gevinstflyt.engine.Caller;

/** What people do with a project beside its tasks. */
public interface ProjectActions {

    /** Stops the project, after the steering group's decision (project leader). */
    void stop(String code, StopProject command, Caller caller);

    /** A municipality leaves the project (project leader, or its director). */
    void withdraw(String code, Withdrawal command, Caller caller);

    /** Takes a municipality into the project (project leader); gives where it joins. */
    Enum<?> admit(String code, AdmitMunicipality command, Caller caller);
}
