package no.gevinstflyt.engine.door;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;

/** Puts the guarded services into the engine in place of its own. */
public final class GuardedServices {

    private GuardedServices() {}

    public static void install(ProcessEngineConfigurationImpl engine, ObjectProvider<Door> door) {
        Guard guard = new Guard(engine, door);
        engine.setTaskService(new GuardedTaskService(guard));
        engine.setFormService(new GuardedFormService(guard));
        engine.setRuntimeService(new GuardedRuntimeService(guard));
    }
}
