package no.gevinstflyt.model;

import java.util.ArrayList;
import java.util.List;

/** All that a process model must keep, as the list of what it doesn't. */
final class BpmnRules {

    private BpmnRules() {}

    static List<String> problems(BpmnFile file) {
        List<String> problems = new ArrayList<>();
        NamingRules.check(file, problems::add);
        TaskRules.check(file, problems::add);
        FlowRules.check(file, problems::add);
        PictureRules.check(file, problems::add);
        return problems;
    }
}
