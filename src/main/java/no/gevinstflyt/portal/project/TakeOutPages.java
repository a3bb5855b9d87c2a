package no.gevinstflyt.portal.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.portal.web.Reader;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.realisation.BudgetQuestion;
import no.gevinstflyt.realisation.BudgetQuestions;
import no.gevinstflyt.realisation.GivenAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a municipality takes out in its budgets; its contact answers anew here. */
@Controller
@RequestMapping("/portal/take-outs/municipalities/{municipality}")
class TakeOutPages {

    private final BudgetQuestions questions;
    private final Projects projects;
    private final People people;
    private final Words words;
    private final Reader reader;

    TakeOutPages(BudgetQuestions questions, Projects projects, People people, Words words, Reader reader) {
        this.questions = questions;
        this.projects = projects;
        this.people = people;
        this.words = words;
        this.reader = reader;
    }

    /**
     * A question with what was answered.
     *
     * @param notes who answered when, and what was answered earlier
     */
    record Line(
            String collaboration,
            int year,
            String stage,
            String asked,
            String answer,
            List<String> notes,
            String again) {}

    @GetMapping
    ModelAndView one(@PathVariable String municipality) {
        Caller caller = reader.caller();
        String name = projects.municipalityName(municipality);
        ModelAndView page = new ModelAndView("measurements/take-outs");
        page.addObject("number", municipality);
        page.addObject("name", name);
        page.addObject("lines", lines(questions.of(municipality, caller)));
        page.addObject("answers", questions.mayAnswer(municipality, caller));
        return page;
    }

    @PostMapping
    ModelAndView again(
            @PathVariable String municipality,
            @RequestParam String collaboration,
            @RequestParam int year,
            @RequestParam String stage) {
        BudgetQuestion question = BudgetQuestion.read(collaboration, municipality, year, stage);
        String task = questions.askAgain(question, reader.caller());
        return new ModelAndView("redirect:/portal/tasks/{id}", Map.of("id", task));
    }

    private List<Line> lines(List<GivenAnswer> given) {
        Map<BudgetQuestion, List<GivenAnswer>> byQuestion = given.stream()
                .collect(Collectors.groupingBy(GivenAnswer::question, LinkedHashMap::new, Collectors.toList()));
        return byQuestion.values().stream().map(this::line).toList();
    }

    private Line line(List<GivenAnswer> versions) {
        GivenAnswer newest = versions.get(0);
        List<String> notes = new ArrayList<>();
        notes.add(said(newest));
        versions.stream()
                .skip(1)
                .map(earlier -> words.say("portal.take-outs.earlier", amount(earlier), said(earlier)))
                .forEach(notes::add);
        String year = String.valueOf(newest.question().year());
        return new Line(
                newest.question().collaboration(),
                newest.question().year(),
                Keys.of(newest.question().stage()),
                words.choice(newest.question().stage()),
                amount(newest),
                notes,
                words.say(newest.answered() ? "portal.take-outs.change" : "portal.take-outs.answer", year));
    }

    private String amount(GivenAnswer given) {
        return given.answered() ? words.kroner(given.amount()) : words.say("portal.take-outs.not-answered");
    }

    private String said(GivenAnswer given) {
        return words.saidBy(
                words.say("portal.take-outs.by", people.name(given.by()), words.day(given.at())), given.onBehalf());
    }
}
