package no.gevinstflyt.engine.door;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.beans.factory.ObjectProvider;

/** Tells the guarded services whether a person calls, who must pass the door, or the product itself. */
record Guard(ProcessEngineConfigurationImpl engine, ObjectProvider<Door> provider) {

    /** Whether what happens now is the product's own work: inside a command of the engine, or nobody signed in. */
    boolean free() {
        return Context.getCommandContext() != null
                || engine.getIdentityService().getCurrentAuthentication() == null;
    }

    Door door() {
        return provider.getObject();
    }
}
