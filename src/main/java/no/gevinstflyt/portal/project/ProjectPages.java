package no.gevinstflyt.portal.project;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.FormModel;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.GateCase;
import no.gevinstflyt.gate.Gates;
import no.gevinstflyt.portal.answer.AnswerForms;
import no.gevinstflyt.portal.answer.FieldView;
import no.gevinstflyt.portal.answer.PostedAnswer;
import no.gevinstflyt.portal.process.Whereabouts;
import no.gevinstflyt.portal.process.Whereabouts.Place;
import no.gevinstflyt.portal.web.Reader;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectList;
import no.gevinstflyt.project.ProjectReading;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
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

/** The list of projects, the page of one, and what may be done with it beside its tasks. */
@Controller
@RequestMapping("/portal/projects")
class ProjectPages {

    private static final int PER_PAGE = 25;

    private final ProjectList list;
    private final ProjectReading reading;
    private final Gates gates;
    private final ProjectFacts facts;
    private final PartFacts parts;
    private final BenefitFacts benefits;
    private final Whereabouts whereabouts;
    private final Commands commands;
    private final AnswerForms forms;
    private final Reader reader;

    ProjectPages(
            ProjectList list,
            ProjectReading reading,
            Gates gates,
            ProjectFacts facts,
            PartFacts parts,
            BenefitFacts benefits,
            Whereabouts whereabouts,
            Commands commands,
            AnswerForms forms,
            Reader reader) {
        this.list = list;
        this.reading = reading;
        this.gates = gates;
        this.facts = facts;
        this.parts = parts;
        this.benefits = benefits;
        this.whereabouts = whereabouts;
        this.commands = commands;
        this.forms = forms;
        this.reader = reader;
    }

    /** A command with its form; open where something is wrong with it. */
    record CommandView(String key, boolean open, List<FieldView> fields) {}

    @GetMapping
    String all(@RequestParam(defaultValue = "0") int page, Model model) {
        Caller caller = reader.caller();
        var visible = caller.administrator() ? null : caller.collaborations();
        model.addAttribute(
                "page",
                list.page(
                        visible,
                        new ProjectList.Filter(null, null, null, null, null),
                        PageRequest.of(Math.max(page, 0), PER_PAGE)));
        return "projects/list";
    }

    @GetMapping("/{code}")
    ModelAndView one(@PathVariable String code, Locale locale) {
        return page(code, null, JsonNodeFactory.instance.objectNode(), Map.of(), locale);
    }

    @PostMapping("/{code}/{command}")
    ModelAndView give(
            @PathVariable String code,
            @PathVariable String command,
            HttpServletRequest request,
            Locale locale,
            RedirectAttributes flash) {
        Command given = Command.of(command).orElseThrow(() -> Refused.notFound("engine.not-found"));
        ObjectNode answer = new PostedAnswer(request.getParameterMap()).read(FormModel.of(given.form()));
        try {
            commands.give(given, code, answer, reader.caller());
        } catch (Refused refused) {
            return again(code, given, answer, refused, locale);
        }
        flash.addFlashAttribute("given", given.key());
        return new ModelAndView("redirect:/portal/projects/{code}", Map.of("code", code));
    }

    /** The page once more with what was written, and what is wrong with it or has come in between. */
    private ModelAndView again(String code, Command given, ObjectNode answer, Refused refused, Locale locale) {
        Map<String, String> errors =
                switch (refused.kind()) {
                    case INVALID -> forms.errors(refused, locale);
                    case CONFLICT ->
                        Map.of(FormModel.of(given.form()).fields().get(0).name(), forms.text(refused, locale));
                    default -> throw refused;
                };
        ModelAndView page = page(code, given, answer, errors, locale);
        page.setStatus(HttpStatus.valueOf(refused.kind().status()));
        return page;
    }

    private ModelAndView page(
            String code, @Nullable Command wrong, ObjectNode answer, Map<String, String> errors, Locale locale) {
        Caller caller = reader.caller();
        Project project = reading.visible(code, caller);
        ModelAndView page = new ModelAndView("projects/project");
        page.addObject("project", project);
        page.addObject("phases", facts.phases(project));
        page.addObject("phaseName", facts.phaseName(project));
        List<Place> places = whereabouts.of(code);
        page.addObject("places", places);
        page.addObject("steps", places.stream().map(Place::step).collect(Collectors.joining(" ")));
        page.addObject("course", facts.course(project));
        page.addObject("parts", parts.of(project, caller));
        page.addObject("benefits", benefits.of(project, caller));
        List<GateCase> cases = gates.cases(code);
        page.addObject("cases", facts.cases(project, cases));
        page.addObject("files", facts.files(project, cases, caller));
        page.addObject("deviations", commands.deviations(project, caller));
        List<Command> given = new ArrayList<>(commands.of(project, caller));
        if (wrong != null && !given.contains(wrong)) {
            given.add(wrong);
        }
        page.addObject(
                "commands",
                given.stream()
                        .map(command -> view(command, command == wrong, answer, errors, locale))
                        .toList());
        return page;
    }

    private CommandView view(
            Command command, boolean wrong, ObjectNode answer, Map<String, String> errors, Locale locale) {
        ObjectNode values = wrong ? answer : JsonNodeFactory.instance.objectNode();
        return new CommandView(
                command.key(),
                wrong,
                forms.show(
                        command.key(),
                        FormModel.of(command.form()),
                        values,
                        wrong ? errors : Map.of(),
                        AnswerForms.Given.NOTHING,
                        locale));
    }
}
