package no.gevinstflyt.portal.measurement;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.FormModel;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.FigureList;
import no.gevinstflyt.measurement.Restate;
import no.gevinstflyt.measurement.Restatements;
import no.gevinstflyt.measurement.Round;
import no.gevinstflyt.measurement.Rounds;
import no.gevinstflyt.portal.answer.AnswerForms;
import no.gevinstflyt.portal.answer.FieldView;
import no.gevinstflyt.portal.answer.PostedAnswer;
import no.gevinstflyt.portal.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a municipality has measured, quarter by quarter; its contacts correct an approved figure there. */
@Controller
@RequestMapping("/portal/measurements/municipalities/{municipality}")
class FigurePages {

    private static final int MOST = 500;
    private static final Set<String> ASKED = Set.of("value", "missingReason", "reason");

    private final FigureList figures;
    private final Restatements restatements;
    private final Rounds rounds;
    private final FigureWords words;
    private final AnswerForms answers;
    private final FormReader forms;
    private final Reader reader;

    FigurePages(
            FigureList figures,
            Restatements restatements,
            Rounds rounds,
            FigureWords words,
            AnswerForms answers,
            FormReader forms,
            Reader reader) {
        this.figures = figures;
        this.restatements = restatements;
        this.rounds = rounds;
        this.words = words;
        this.answers = answers;
        this.forms = forms;
        this.reader = reader;
    }

    @GetMapping
    ModelAndView one(
            @PathVariable String municipality,
            @RequestParam(name = "quarter", required = false) @Nullable String asked) {
        Caller caller = reader.caller();
        List<String> quarters = caller.collaborations().stream()
                .flatMap(collaboration -> rounds.of(collaboration).stream())
                .map(Round::quarter)
                .distinct()
                .sorted(Comparator.<Quarter>naturalOrder().reversed())
                .map(Quarter::toString)
                .toList();
        String shown = asked != null && quarters.contains(asked)
                ? asked
                : quarters.stream().findFirst().orElse(null);
        ModelAndView page = new ModelAndView("measurements/municipality");
        page.addObject("number", municipality);
        page.addObject("name", words.municipality(municipality));
        page.addObject("quarters", quarters);
        page.addObject("shown", shown);
        page.addObject("figures", shown == null ? List.of() : read(municipality, shown, null, null));
        return page;
    }

    /** The form on which a figure is corrected, with the figure as it stands. */
    @GetMapping("/correct")
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

    @PostMapping("/correct")
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
                read(
                                municipality,
                                quarter,
                                values.path("project").asText(),
                                values.path("benefit").asText())
                        .stream()
                        .filter(FigureWords.FigureView::correctable)
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

    private List<FigureWords.FigureView> read(
            String municipality, String quarter, @Nullable String project, @Nullable String benefit) {
        Caller caller = reader.caller();
        FigureList.Filter filter = new FigureList.Filter(null, municipality, quarter, benefit, false);
        return words.views(figures.page(filter, caller, PageRequest.of(0, MOST)).getContent(), caller).stream()
                .filter(view -> project == null || view.project().equals(project))
                .toList();
    }
}
