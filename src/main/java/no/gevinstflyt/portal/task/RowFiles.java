package no.gevinstflyt.portal.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.portal.answer.AnswerForms;
import no.gevinstflyt.portal.task.TaskForms.Opened;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** The files that are posted with the rows of a task's page: kept whether a draft is saved or the task completed, and withdrawn. */
@Component
class RowFiles {

    private static final String NAME = "_file.";

    private final TaskForms forms;
    private final AnswerForms answers;

    RowFiles(TaskForms forms, AnswerForms answers) {
        this.forms = forms;
        this.answers = answers;
    }

    /** Keeps what is posted; gives what is wrong with the others, by the rows' paths. */
    Map<String, String> keep(Opened opened, ObjectNode answer, HttpServletRequest request, Locale locale) {
        Map<String, String> wrong = new LinkedHashMap<>();
        MultipartHttpServletRequest posted = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (posted != null) {
            posted.getFileMap().forEach((name, file) -> {
                String path = name.startsWith(NAME) ? name.substring(NAME.length()) : "";
                if (path.matches("\\w+\\[\\d{1,4}]")
                        && !String.valueOf(file.getOriginalFilename()).isBlank()) {
                    keep(opened, answer, path, file, wrong, locale);
                }
            });
        }
        return wrong;
    }

    /** Withdraws a file that is there. */
    void withdraw(Opened opened, long file) {
        forms.background(opened)
                .orElseThrow(() -> Refused.notFound("engine.no-task"))
                .withdraw(opened.context(), file);
    }

    private void keep(
            Opened opened,
            ObjectNode answer,
            String path,
            MultipartFile file,
            Map<String, String> wrong,
            Locale locale) {
        TaskBackground background = forms.background(opened).orElseThrow(() -> Refused.notFound("engine.no-task"));
        String key = answers.rowKey(opened.task().key(), opened.model(), answer, path);
        try {
            background.attach(
                    opened.context(),
                    path.substring(0, path.indexOf('[')),
                    key,
                    String.valueOf(file.getOriginalFilename()),
                    file.getBytes());
        } catch (Refused refused) {
            wrong.put(path, answers.text(refused, locale));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
