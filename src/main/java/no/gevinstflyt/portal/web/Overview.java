package no.gevinstflyt.portal.web;

import java.util.List;
import no.gevinstflyt.calendar.Reminders;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.portal.task.TaskLine;
import no.gevinstflyt.project.Closing;
import no.gevinstflyt.project.ProjectList;
import no.gevinstflyt.project.ProjectState;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for the person, what the person is reminded of, and the projects that go on. */
@Controller
class Overview {

    private static final int TASKS = 8;
    private static final int PROJECTS = 10;
    private static final ProjectList.Filter RUNNING =
            new ProjectList.Filter(null, null, ProjectState.RUNNING, null, null);

    private final Tasks tasks;
    private final TaskLine.Lines lines;
    private final Reminders reminders;
    private final ProjectList projects;
    private final Closing closing;
    private final Reader reader;

    Overview(
            Tasks tasks,
            TaskLine.Lines lines,
            Reminders reminders,
            ProjectList projects,
            Closing closing,
            Reader reader) {
        this.tasks = tasks;
        this.lines = lines;
        this.reminders = reminders;
        this.projects = projects;
        this.closing = closing;
        this.reader = reader;
    }

    @GetMapping("/portal")
    String overview(Model model) {
        Caller caller = reader.caller();
        List<TaskLine> own = tasks.of(caller, TASKS).stream()
                .map(task -> lines.of(task, caller.userId()))
                .toList();
        model.addAttribute("tasks", own);
        model.addAttribute("more", own.size() == TASKS);
        model.addAttribute("reminders", reminders.of(caller));
        model.addAttribute(
                "projects",
                projects.page(
                                caller.administrator() ? null : caller.collaborations(),
                                RUNNING,
                                PageRequest.of(0, PROJECTS))
                        .getContent());
        model.addAttribute("closed", closing.notices(caller));
        return "overview";
    }
}
