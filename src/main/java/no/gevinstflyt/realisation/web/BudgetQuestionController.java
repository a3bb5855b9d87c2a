package no.gevinstflyt.realisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.Map;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.paging.ListPage;
import no.gevinstflyt.realisation.BudgetQuestion;
import no.gevinstflyt.realisation.BudgetQuestions;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.PagedModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What municipalities were asked for their budgets. */
@RestController
@RequestMapping("/api/v1/municipalities/{municipality}/budget-answers")
@Tag(name = "realisation")
class BudgetQuestionController {

    private static final Map<String, Comparator<GivenAnswerView>> ORDERS = Map.of(
            "budgetYear", Comparator.comparing(GivenAnswerView::budgetYear),
            "version", Comparator.comparing(GivenAnswerView::version),
            "reportedAt", Comparator.comparing(GivenAnswerView::reportedAt));

    private final BudgetQuestions questions;
    private final People people;

    BudgetQuestionController(BudgetQuestions questions, People people) {
        this.questions = questions;
        this.people = people;
    }

    @GetMapping
    @Operation(
            summary = "What the municipality has answered for its budgets, the newest first, earlier versions included;"
                    + " sort by budgetYear, version or reportedAt")
    PagedModel<GivenAnswerView> all(@PathVariable String municipality, @PageableDefault(size = 100) Pageable page) {
        return ListPage.of(
                questions.of(municipality, people.current().orElseThrow()).stream()
                        .map(GivenAnswerView::of)
                        .toList(),
                ORDERS,
                page);
    }

    /** The task in which the municipality answers. */
    record Asked(String task) {}

    @PostMapping("/{collaboration}/{year}/{stage}/again")
    @Operation(
            summary = "The municipality's contact answers anew: opens the task again, with the last answer filled in")
    Asked again(
            @PathVariable String municipality,
            @PathVariable String collaboration,
            @PathVariable int year,
            @PathVariable String stage) {
        BudgetQuestion question = BudgetQuestion.read(collaboration, municipality, year, stage);
        return new Asked(questions.askAgain(question, people.current().orElseThrow()));
    }
}
