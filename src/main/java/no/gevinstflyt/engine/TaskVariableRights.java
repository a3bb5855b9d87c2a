package no.gevinstflyt.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Whoever may read a task may query the variables that lie on the task itself, as Tasklist does for its list.
 *
 * <p>The engine takes the first right it finds anything about, and a grant to everybody that lacks the permission asked
 * for counts as a refusal. It asks about the process definition first, and everybody may read definitions: so it never
 * came to the task. Here the task is asked about first.
 */
class TaskVariableRights extends AuthorizationManager {

    @Override
    protected void configureVariableInstanceQuery(VariableInstanceQueryImpl query) {
        super.configureVariableInstanceQuery(query);
        CompositePermissionCheck rights = query.getAuthCheck().getPermissionChecks();
        List<PermissionCheck> taskFirst = new ArrayList<>(rights.getAtomicChecks());
        taskFirst.sort(Comparator.comparing(right -> right.getResource() != Resources.TASK));
        rights.setAtomicChecks(taskFirst);
    }

    /** Makes one for each command of the engine, in place of the engine's own. */
    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new TaskVariableRights();
        }
    }
}
