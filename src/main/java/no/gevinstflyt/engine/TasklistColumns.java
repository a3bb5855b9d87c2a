package no.gevinstflyt.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Lays what Tasklist shows of a task in its list, project, gate and municipality, on the task itself: a person who may
 * work on a task may not query the variables of its process, but those of the task ({@link TaskVariableRights}).
 */
class TasklistColumns extends AbstractBpmnParseListener {

    private static final List<String> COLUMNS = List.of("projectCode", "projectTitle", "gate", "municipalityName");

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, TasklistColumns::copy);
    }

    private static void copy(DelegateTask task) {
        COLUMNS.stream().filter(task::hasVariable).forEach(name -> task.setVariableLocal(name, task.getVariable(name)));
    }
}
