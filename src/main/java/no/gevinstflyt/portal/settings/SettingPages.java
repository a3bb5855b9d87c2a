package no.gevinstflyt.portal.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.gevinstflyt.calendar.DailyWork;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.collaboration.Collaboration;
import no.gevinstflyt.collaboration.CollaborationSettings;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Setting;
import no.gevinstflyt.collaboration.SettleSetting;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.Problems;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.portal.answer.AnswerForms;
import no.gevinstflyt.portal.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a collaboration has settled, for everybody in it; its project leader changes it, and starts what recurs; a municipality changes its own. */
@Controller
@RequestMapping("/portal/settings")
class SettingPages {

    private final CollaborationSettings settings;
    private final Collaborations collaborations;
    private final DailyWork work;
    private final SettingForms forms;
    private final SettingWords words;
    private final AnswerForms answers;
    private final Problems problems;
    private final Reader reader;

    SettingPages(
            CollaborationSettings settings,
            Collaborations collaborations,
            DailyWork work,
            SettingForms forms,
            SettingWords words,
            AnswerForms answers,
            Problems problems,
            Reader reader) {
        this.settings = settings;
        this.collaborations = collaborations;
        this.work = work;
        this.forms = forms;
        this.words = words;
        this.answers = answers;
        this.problems = problems;
        this.reader = reader;
    }

    /** What was sent and what is wrong with it. */
    private record Sent(Map<String, String> values, Map<String, String> errors) {

        static final Sent NOTHING = new Sent(Map.of(), Map.of());
    }

    @GetMapping
    ModelAndView mine() {
        Caller caller = reader.caller();
        List<Collaboration> own = own(caller);
        if (own.isEmpty()) {
            throw Refused.notFound("engine.not-found");
        }
        return page(own.get(0).id(), null, Sent.NOTHING, Sent.NOTHING);
    }

    /** The page; with the form of one setting where somebody has chosen it who may change it. */
    @GetMapping("/{collaboration}")
    ModelAndView one(
            @PathVariable String collaboration,
            @RequestParam(name = "setting", required = false) @Nullable String chosen) {
        return page(collaboration, chosen, Sent.NOTHING, Sent.NOTHING);
    }

    @PostMapping("/{collaboration}/settle")
    ModelAndView settle(
            @PathVariable String collaboration,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String from,
            Locale locale,
            RedirectAttributes flash) {
        try {
            settings.settle(collaboration, name, new SettleSetting(value.strip(), date(from)), reader.caller());
        } catch (Refused refused) {
            Map<String, String> wrong = wrong(refused, List.of("from"), "value", locale);
            return again(
                    page(collaboration, name, new Sent(Map.of("value", value, "from", from), wrong), Sent.NOTHING));
        }
        flash.addFlashAttribute("done", "portal.settings.settled");
        return new ModelAndView("redirect:/portal/settings/{id}", Map.of("id", collaboration));
    }

    @PostMapping("/{collaboration}/start")
    ModelAndView start(
            @PathVariable String collaboration,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String period,
            Locale locale,
            RedirectAttributes flash) {
        try {
            if (kind.isEmpty()) {
                throw Refused.invalid("kind", "form.required");
            }
            work.startByHand(new Due(kind, collaboration, period.strip()), reader.caller());
        } catch (Refused refused) {
            Map<String, String> wrong = wrong(refused, List.of("kind"), "period", locale);
            return again(
                    page(collaboration, null, Sent.NOTHING, new Sent(Map.of("kind", kind, "period", period), wrong)));
        }
        flash.addFlashAttribute("done", "portal.settings.started");
        return new ModelAndView("redirect:/portal/settings/{id}", Map.of("id", collaboration));
    }

    private ModelAndView page(String collaboration, @Nullable String name, Sent settled, Sent started) {
        Caller caller = reader.caller();
        List<Setting> all = settings.of(collaboration, caller);
        List<String> settleable = settings.names(collaboration, caller);
        String chosen = settleable.contains(name) ? name : null;
        ModelAndView page = new ModelAndView("settings/settings");
        page.addObject("collaboration", collaborations.find(collaboration).orElseThrow());
        page.addObject("collaborations", own(caller));
        page.addObject("settings", all.stream().map(words::view).toList());
        page.addObject("leads", settings.leads(collaboration, caller));
        page.addObject("settleable", settleable);
        page.addObject("choose", forms.choose(settleable, chosen));
        if (chosen != null) {
            page.addObject("chosen", words.view(setting(chosen, all)));
            page.addObject("settle", forms.settle(chosen, settled.values(), settled.errors()));
        }
        page.addObject("start", forms.start(started.values(), started.errors()));
        return page;
    }

    /** The setting as it stands; where the collaboration has never settled it, with nothing. */
    private static Setting setting(String name, List<Setting> all) {
        return all.stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Setting(name, null, null, null, List.of()));
    }

    private List<Collaboration> own(Caller caller) {
        return collaborations.all().stream()
                .filter(one -> caller.administrator() || caller.collaborations().contains(one.id()))
                .toList();
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    /** What is wrong, by the form's own fields; what belongs to none of them stands at the usual one. */
    private Map<String, String> wrong(Refused refused, List<String> fields, String usual, Locale locale) {
        if (refused.kind() == Refused.Kind.CONFLICT) {
            return Map.of(
                    usual, String.valueOf(problems.describe(refused, locale).getDetail()));
        } else if (refused.kind() != Refused.Kind.INVALID) {
            throw refused;
        }
        Map<String, String> wrong = new LinkedHashMap<>();
        answers.errors(refused, locale)
                .forEach((field, text) -> wrong.putIfAbsent(fields.contains(field) ? field : usual, text));
        return wrong;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADate) {
            throw Refused.invalid("from", "form.wrong-type.date");
        }
    }
}
