package no.gevinstflyt.portal.measurement;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.form.FormModel;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.Restate;
import no.gevinstflyt.measurement.Restatements;
import no.gevinstflyt.portal.answer.AnswerForms;
import no.gevinstflyt.portal.answer.FieldView;
import no.gevinstflyt.portal.answer.PostedAnswer;
import no.gevinstflyt.portal.web.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A contact corrects an approved figure of the municipality; the form shows the figure as it stands. */
@Controller
@RequestMapping("/portal/measurements/municipalities/{municipality}/correct")
class CorrectionPages {

    private static final Set<String> ASKED = Set.of("value", "missingReason", "reason");

    private final Restatements restatements;
    private final FigureWords words;
    private final AnswerForms answers;
    private final FormReader forms;
    private final Reader reader;

    CorrectionPages(
            Restatements restatements, FigureWords words, AnswerForms answers, FormReader forms, Reader reader) {
        this.restatements = restatements;
        this.words = words;
        this.answers = answers;
        this.forms = forms;
        this.reader = reader;
    }

    @GetMapping
    ModelAndView correct(
            @PathVariable String municipality,
            @RequestParam String project,
            @RequestParam String benefit,
            @RequestParam String quarter,
            Locale locale) {
        ObjectNode values = JsonNodeFactory.instance
                .objectNode()
                .put("project", project)
                .put("municipality", municipality)
                .put("benefit", benefit)
                .put("quarter", quarter);
        return form(municipality, values, Map.of(), locale);
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String municipality, HttpServletRequest request, Locale locale, RedirectAttributes flash) {
        ObjectNode answer = new PostedAnswer(request.getParameterMap()).read(FormModel.of(Restate.class));
        answer.put("municipality", municipality);
        Restatements.Restated restated;
        try {
            restated = restatements.restate(forms.read(Restate.class, answer), reader.caller());
        } catch (Refused refused) {
            return again(municipality, answer, refused, locale);
        }
        flash.addFlashAttribute("done", restated.approvalNeeded() ? "sent" : "corrected");
        return new ModelAndView(
                "redirect:/portal/measurements/municipalities/{number}?quarter={quarter}",
                Map.of("number", municipality, "quarter", answer.path("quarter").asText()));
    }

    private ModelAndView again(String municipality, ObjectNode answer, Refused refused, Locale locale) {
        Map<String, String> errors =
                switch (refused.kind()) {
                    case INVALID -> answers.errors(refused, locale);
                    case CONFLICT -> Map.of("value", answers.text(refused, locale));
                    default -> throw refused;
                };
        if (!ASKED.containsAll(errors.keySet())) {
            throw refused;
        }
        ModelAndView page = form(municipality, answer, errors, locale);
        page.setStatus(HttpStatus.valueOf(refused.kind().status()));
        return page;
    }

    private ModelAndView form(String municipality, ObjectNode values, Map<String, String> errors, Locale locale) {
        String quarter = values.path("quarter").asText();
        FigureWords.FigureView figure =
                words.figures(municipality, quarter, values.path("benefit").asText(), reader.caller()).stream()
                        .filter(FigureWords.FigureView::correctable)
                        .filter(view ->
                                view.project().equals(values.path("project").asText()))
                        .findFirst()
                        .orElseThrow(() -> Refused.notFound("engine.not-found"));
        List<FieldView> fields =
                answers.show("restate", FormModel.of(Restate.class), values, errors, AnswerForms.Given.NOTHING, locale);
        ModelAndView page = new ModelAndView("measurements/correct");
        page.addObject("number", municipality);
        page.addObject("name", words.municipality(municipality));
        page.addObject("quarter", quarter);
        page.addObject("figure", figure);
        page.addObject(
                "fields",
                fields.stream().filter(field -> ASKED.contains(field.path())).toList());
        page.addObject(
                "hidden",
                fields.stream().filter(field -> !ASKED.contains(field.path())).toList());
        return page;
    }
}
