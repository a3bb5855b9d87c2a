package no.gevinstflyt.silence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.form.Refused;

/**
 * Names a municipality's open task with its due date: a new due date makes it another one, so that a municipality can
 * fall silent again.
 */
record SilentTask(String municipality, String taskId, LocalDate due) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Pattern GROUP = Pattern.compile("municipality-(\\d{4})(-director)?");
    private static final Pattern TEXT = Pattern.compile("(\\d{4})/([\\w-]{1,64})/(\\d{4}-\\d{2}-\\d{2})");

    /** The task, if it waits for a municipality and has a due date. */
    static Optional<SilentTask> of(OpenTask task) {
        return task.groups().stream()
                .map(GROUP::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .filter(number -> task.due() != null)
                .map(number -> new SilentTask(
                        number, task.id(), task.due().atZone(OSLO).toLocalDate()));
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws Refused (invalid) where it is something else
     */
    static SilentTask of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw Refused.invalid("period", "silence.unknown-period", text);
        }
        return new SilentTask(matcher.group(1), matcher.group(2), LocalDate.parse(matcher.group(3)));
    }

    String text() {
        return municipality + "/" + taskId + "/" + due;
    }
}
