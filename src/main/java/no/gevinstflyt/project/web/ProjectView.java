package no.gevinstflyt.project.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.project.Complexity;
import no.gevinstflyt.project.Content;
import no.gevinstflyt.project.Course;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectState;
import no.gevinstflyt.project.Stop;
import no.gevinstflyt.project.SubGoal;
import org.jspecify.annotations.Nullable;

/**
 * A project as the API shows it.
 *
 * @param phases when it entered each phase
 */
record ProjectView(
        String code,
        String title,
        String collaboration,
        Phase phase,
        ProjectState state,
        Course course,
        String problem,
        String goal,
        List<SubGoal> subGoals,
        List<Content> contents,
        Complexity complexity,
        @Nullable String serviceArea,
        @Nullable Long budgetFrame,
        @Nullable LocalDate desiredStart,
        Instant startedAt,
        Map<Phase, Instant> phases,
        @Nullable Stop stop) {

    static ProjectView of(Project project, Map<Phase, Instant> phases) {
        return new ProjectView(
                project.code(),
                project.title(),
                project.collaboration(),
                project.phase(),
                project.state(),
                project.course(),
                project.brief().problem(),
                project.brief().goal(),
                project.brief().subGoals(),
                project.brief().contents(),
                project.brief().complexity(),
                project.brief().serviceArea(),
                project.brief().budgetFrame(),
                project.brief().desiredStart(),
                project.startedAt(),
                phases,
                project.stop());
    }
}
