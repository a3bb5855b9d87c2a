package no.gevinstflyt.portal.task;

import java.time.Clock;
import java.time.LocalDate;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One task in a list.
 *
 * @param about project or quarter, and municipality, as far as the task has them
 * @param project the code of the only project that the task is about
 * @param takenBy the name of who has taken it
 */
public record TaskLine(
        String id,
        String name,
        String about,
        @Nullable String project,
        @Nullable LocalDate due,
        boolean overdue,
        @Nullable String takenBy,
        boolean mine) {

    /** Makes lines of tasks. */
    @Component
    public static class Lines {

        private final People people;
        private final Clock clock;

        Lines(People people, Clock clock) {
            this.people = people;
            this.clock = clock;
        }

        public TaskLine of(OpenTask task, String reader) {
            LocalDate due = task.due() == null
                    ? null
                    : task.due().atZone(clock.getZone()).toLocalDate();
            boolean mine = reader.equals(task.assignee());
            return new TaskLine(
                    task.id(),
                    task.name(),
                    about(task),
                    task.variables().containsKey("projectCode") ? variable(task, "projectCode") : null,
                    due,
                    due != null && due.isBefore(LocalDate.now(clock)),
                    task.assignee() == null || mine ? null : people.name(task.assignee()),
                    mine);
        }

        private static String about(OpenTask task) {
            String project = variable(task, task.variables().containsKey("projectTitle") ? "projectTitle" : "quarter");
            String municipality = variable(task, "municipalityName");
            return municipality.isEmpty() || project.isEmpty()
                    ? project + municipality
                    : project + " – " + municipality;
        }

        private static String variable(OpenTask task, String name) {
            Object value = task.variables().get(name);
            return value == null ? "" : value.toString();
        }
    }
}
