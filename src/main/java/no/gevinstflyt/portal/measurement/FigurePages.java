package no.gevinstflyt.portal.measurement;

import java.util.Comparator;
import java.util.List;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.measurement.Round;
import no.gevinstflyt.measurement.Rounds;
import no.gevinstflyt.portal.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a municipality has measured, quarter by quarter. */
@Controller
@RequestMapping("/portal/measurements/municipalities/{municipality}")
class FigurePages {

    private final Rounds rounds;
    private final FigureWords words;
    private final Reader reader;

    FigurePages(Rounds rounds, FigureWords words, Reader reader) {
        this.rounds = rounds;
        this.words = words;
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
        page.addObject("figures", shown == null ? List.of() : words.figures(municipality, shown, null, caller));
        return page;
    }
}
