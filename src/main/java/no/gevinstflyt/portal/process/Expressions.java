package no.gevinstflyt.portal.process;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** What the expressions of a model say to people: which role, which period. */
final class Expressions {

    private static final Pattern PERIOD = Pattern.compile("dueDates\\.of\\(collaboration, '([a-z-]+)'\\)");
    private static final String ROLE_OF_COLLABORATION = "${collaboration}-";
    private static final String BETWEEN_GROUPS = ",(?![^{]*})";
    private static final String APPROVERS = ".approvers(";
    private static final String LEADERS = ".leaders(";
    private static final String DIRECTOR = "-director";

    private Expressions() {}

    /** The roles that a task waits for, as keys ({@code project-leader}, {@code municipality}). */
    static List<String> roles(UserTask task) {
        if (task.getCamundaCandidateGroups() == null) {
            return List.of("steering-group");
        }
        return Arrays.stream(task.getCamundaCandidateGroups().split(BETWEEN_GROUPS))
                .map(String::strip)
                .map(Expressions::role)
                .toList();
    }

    private static String role(String group) {
        if (group.contains(LEADERS)) {
            return "project-leader";
        } else if (group.startsWith(ROLE_OF_COLLABORATION)) {
            return group.substring(ROLE_OF_COLLABORATION.length());
        }
        return group.endsWith(DIRECTOR) || group.contains(APPROVERS) ? "municipal-director" : "municipality";
    }

    static @Nullable String period(@Nullable String dueDate) {
        Matcher period = PERIOD.matcher(dueDate == null ? "" : dueDate);
        return period.find() ? period.group(1) : null;
    }
}
