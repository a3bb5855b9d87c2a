package no.gevinstflyt.portal.measurement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.calendar.DailyWork;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.collaboration.Collaboration;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.ReportReading;
import no.gevinstflyt.measurement.Round;
import no.gevinstflyt.measurement.RoundStandings;
import no.gevinstflyt.measurement.Rounds;
import no.gevinstflyt.portal.answer.AnswerForms;
import no.gevinstflyt.portal.web.Reader;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.silence.Unconfirmed;
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

/** The measurement rounds of a collaboration, for everybody in it; its project leader starts one by hand. */
@Controller
@RequestMapping("/portal/measurements")
class RoundPages {

    private final Rounds rounds;
    private final RoundStandings standings;
    private final ReportReading reports;
    private final Collaborations collaborations;
    private final ProjectReading reading;
    private final DailyWork work;
    private final RoundWords words;
    private final AnswerForms forms;
    private final Reader reader;
    private final Clock clock;

    RoundPages(
            Rounds rounds,
            RoundStandings standings,
            ReportReading reports,
            Collaborations collaborations,
            ProjectReading reading,
            DailyWork work,
            RoundWords words,
            AnswerForms forms,
            Reader reader,
            Clock clock) {
        this.rounds = rounds;
        this.standings = standings;
        this.reports = reports;
        this.collaborations = collaborations;
        this.reading = reading;
        this.work = work;
        this.words = words;
        this.forms = forms;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(@RequestParam(required = false) @Nullable String collaboration) {
        return page(collaboration, null, Map.of());
    }

    @GetMapping("/rounds/{id}")
    ModelAndView one(@PathVariable long id) {
        Caller caller = reader.caller();
        Round round = rounds.find(id)
                .filter(found -> reading.memberOf(found.collaboration(), caller))
                .orElseThrow(() -> Refused.notFound("measurement.no-round", String.valueOf(id)));
        List<RoundStandings.Standing> asked =
                standings.of(round.collaboration()).getOrDefault(id, List.of());
        Map<String, Unconfirmed> onBehalf = reports.onBehalf(round);
        ModelAndView page = new ModelAndView("measurements/round");
        page.addObject("round", words.round(round, asked));
        page.addObject(
                "lines",
                asked.stream()
                        .map(one -> words.line(one, said(round, one.municipality(), onBehalf, caller)))
                        .toList());
        return page;
    }

    private @Nullable Unconfirmed said(
            Round round, String municipality, Map<String, Unconfirmed> onBehalf, Caller caller) {
        Unconfirmed said = onBehalf.get(municipality);
        return said == null || reading.readsAnswers(round.collaboration(), municipality, caller)
                ? said
                : said.withoutComment();
    }

    /** Starts the round of a quarter; what is wrong stands at the quarter. */
    @PostMapping("/{collaboration}/start")
    ModelAndView start(
            @PathVariable String collaboration,
            @RequestParam(defaultValue = "") String quarter,
            Locale locale,
            RedirectAttributes flash) {
        String period = quarter.strip();
        try {
            work.startByHand(new Due("measurement-round", collaboration, period), reader.caller());
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.INVALID && refused.kind() != Refused.Kind.CONFLICT) {
                throw refused;
            }
            ModelAndView page = page(collaboration, period, Map.of("quarter", forms.text(refused, locale)));
            page.setStatus(HttpStatus.valueOf(refused.kind().status()));
            return page;
        }
        flash.addFlashAttribute("started", period);
        return new ModelAndView("redirect:/portal/measurements?collaboration={id}", Map.of("id", collaboration));
    }

    private ModelAndView page(@Nullable String collaboration, @Nullable String quarter, Map<String, String> errors) {
        Caller caller = reader.caller();
        List<Collaboration> own = collaborations.all().stream()
                .filter(one -> reading.memberOf(one.id(), caller))
                .toList();
        Collaboration shown = own.stream()
                .filter(one -> collaboration == null || one.id().equals(collaboration))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("engine.not-found"));
        Map<Long, List<RoundStandings.Standing>> asked = standings.of(shown.id());
        ModelAndView page = new ModelAndView("measurements/rounds");
        page.addObject("own", own);
        page.addObject("shown", shown);
        page.addObject(
                "rounds",
                rounds.of(shown.id()).stream()
                        .map(round -> words.round(round, asked.getOrDefault(round.id(), List.of())))
                        .toList());
        page.addObject("municipalities", municipalities(caller));
        page.addObject("leads", caller.administrator() || caller.hasRole(shown.id(), "project-leader"));
        page.addObject(
                "quarter", words.quarter(quarter == null ? proposed(shown.id()) : quarter, errors.get("quarter")));
        return page;
    }

    /** The first quarter that is over and has no round; where all have theirs, the one that has begun. */
    private String proposed(String collaboration) {
        LocalDate today = LocalDate.now(clock);
        return rounds.missing(collaboration, today).stream()
                .findFirst()
                .or(() -> Optional.of(Quarter.of(today))
                        .filter(quarter -> rounds.find(collaboration, quarter).isEmpty()))
                .map(Quarter::toString)
                .orElse("");
    }

    /** The person's own municipalities, names by number. */
    private Map<String, String> municipalities(Caller caller) {
        Map<String, String> names = new LinkedHashMap<>();
        caller.municipalities().forEach(number -> names.put(number, words.municipality(number)));
        return names;
    }
}
