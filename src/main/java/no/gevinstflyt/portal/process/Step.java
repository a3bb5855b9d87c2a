package no.gevinstflyt.portal.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a process in words.
 *
 * @param kind what it is: {@code user-task}, {@code service-task}, {@code called-process}, {@code part},
 *     {@code question}, {@code parallel}, {@code start}, {@code event}, {@code end}
 * @param roles who does it, as keys of roles
 * @param form where it is answered: {@code tasklist} or {@code portal}
 * @param period the task's key where its due date follows the collaboration's own periods
 * @param called key of the process that the step runs
 * @param many whether it is done once for each municipality or member
 * @param next what comes after
 * @param parts the steps inside
 */
record Step(
        String id,
        String kind,
        String name,
        @Nullable String about,
        List<String> roles,
        @Nullable String form,
        @Nullable String period,
        @Nullable String called,
        boolean many,
        List<Next> next,
        List<Step> parts) {

    /**
     * What comes after a step.
     *
     * @param when the answer or event that leads there; null where it always does
     * @param nextToIt whether the step itself goes on all the same
     */
    record Next(@Nullable String when, String name, String id, boolean nextToIt) {}
}
