package no.gevinstflyt.portal.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.portal.answer.AnswerForms;
import no.gevinstflyt.portal.task.TaskForms.Opened;
import no.gevinstflyt.portal.web.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of one's own tasks, and the page of one task. */
@Controller
@RequestMapping("/portal/tasks")
class TaskPages {

    private static final int MOST = 500;

    private final Tasks tasks;
    private final TaskForms forms;
    private final TaskView view;
    private final Drafts drafts;
    private final AnswerForms answers;
    private final RowFiles files;
    private final TaskLine.Lines lines;
    private final Reader reader;

    TaskPages(
            Tasks tasks,
            TaskForms forms,
            TaskView view,
            Drafts drafts,
            AnswerForms answers,
            RowFiles files,
            TaskLine.Lines lines,
            Reader reader) {
        this.tasks = tasks;
        this.forms = forms;
        this.view = view;
        this.drafts = drafts;
        this.answers = answers;
        this.files = files;
        this.lines = lines;
        this.reader = reader;
    }

    @GetMapping
    String list(Model model) {
        Caller caller = reader.caller();
        List<TaskLine> own = tasks.of(caller, MOST).stream()
                .map(task -> lines.of(task, caller.userId()))
                .toList();
        model.addAttribute("overdue", own.stream().filter(TaskLine::overdue).toList());
        model.addAttribute("open", own.stream().filter(task -> !task.overdue()).toList());
        return "tasks/list";
    }

    /** Opens a task and takes it, where nobody has taken it and the person is one of those it waits for. */
    @GetMapping("/{id}")
    ModelAndView open(@PathVariable String id, HttpServletRequest request, Locale locale) {
        Caller caller = reader.caller();
        Opened opened = forms.open(id, caller);
        if (opened.task().assignee() == null && opened.task().groups().stream().anyMatch(caller.groups()::contains)) {
            tasks.claim(id, caller);
            opened = forms.open(id, caller);
        }
        return view.form(opened, forms.start(opened), Map.of(), request, locale);
    }

    @PostMapping("/{id}")
    ModelAndView send(
            @PathVariable String id,
            @RequestParam(name = "_do", defaultValue = "complete") String action,
            HttpServletRequest request,
            Locale locale,
            RedirectAttributes flash) {
        Caller caller = reader.caller();
        Opened opened = forms.open(id, caller);
        ObjectNode answer = forms.read(opened, request.getParameterMap());
        Map<String, String> unkept = files.keep(opened, answer, request, locale);
        if (!unkept.isEmpty()) {
            return again(opened, answer, unkept, request, locale);
        }
        if (!action.equals("complete")) {
            String place = change(action, answer);
            drafts.save(id, answer, caller);
            if (action.matches("withdraw:\\d{1,18}")) {
                files.withdraw(opened, Long.parseLong(action.substring(action.indexOf(':') + 1)));
            }
            flash.addFlashAttribute("saved", action.equals("draft"));
            return new ModelAndView("redirect:" + view.address(id, request) + place);
        }
        ObjectNode sent = answer.deepCopy();
        answers.dropEmptyRows(sent);
        try {
            tasks.complete(id, sent, caller);
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.INVALID) {
                throw refused;
            }
            answers.dropEmptyRows(answer);
            return again(opened, answer, answers.errors(refused, locale), request, locale);
        }
        flash.addFlashAttribute("done", opened.task().name());
        return new ModelAndView("redirect:"
                + ReturnAddress.within(request, request.getParameter("_callbackUrl"))
                        .orElse("/portal/tasks"));
    }

    private ModelAndView again(
            Opened opened, ObjectNode answer, Map<String, String> errors, HttpServletRequest request, Locale locale) {
        ModelAndView page = view.form(opened, answer, errors, request, locale);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    /** Keeps what has been written, each time a field has been left. */
    @PostMapping("/{id}/draft")
    String keep(@PathVariable String id, HttpServletRequest request, Model model) {
        Caller caller = reader.caller();
        Opened opened = forms.open(id, caller);
        model.addAttribute("savedAt", drafts.save(id, forms.read(opened, request.getParameterMap()), caller));
        return "tasks/task :: saved";
    }

    /** Throws the draft away: the form starts anew with what the feature proposes. */
    @PostMapping("/{id}/reset")
    String reset(@PathVariable String id, HttpServletRequest request) {
        forms.open(id, reader.caller());
        drafts.forget(id);
        return "redirect:" + view.address(id, request);
    }

    @PostMapping("/{id}/release")
    String release(@PathVariable String id, @RequestParam(name = "_take", required = false) String take) {
        tasks.release(id, reader.caller());
        return take == null ? "redirect:/portal/tasks" : "redirect:/portal/tasks/" + id;
    }

    /** Adds or removes a row; gives the place on the page where the person goes on. */
    private String change(String action, ObjectNode answer) {
        String path = action.substring(action.indexOf(':') + 1);
        if (action.startsWith("add:") && path.matches("[\\w.\\[\\]-]{1,200}")) {
            return "#" + TaskView.anchor(path + "[" + answers.addRow(answer, path) + "]");
        } else if (action.startsWith("remove:") && path.matches("[\\w.\\[\\]-]{1,200}\\[\\d{1,4}]")) {
            answers.removeRow(answer, path);
            return "#" + TaskView.anchor(path.substring(0, path.lastIndexOf('[')));
        }
        return "";
    }
}
