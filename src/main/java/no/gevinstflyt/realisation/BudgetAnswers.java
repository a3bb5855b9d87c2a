package no.gevinstflyt.realisation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.silence.OnBehalfRecords;
import no.gevinstflyt.silence.Recordings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the municipalities answered for their budgets; an answer that was recorded for one says so until it confirms it. */
@Component
class BudgetAnswers {

    private final BudgetAnswerTable table;
    private final OnBehalfRecords records;

    BudgetAnswers(BudgetAnswerTable table, OnBehalfRecords records) {
        this.table = table;
        this.records = records;
    }

    /**
     * Who has answered for a project's benefits, nothing taken out included.
     *
     * @param year the budget year; null for all
     * @param comments whether the reader may read what a municipality comments on an answer that was recorded for it, by
     *     its number
     */
    List<BudgetAnswer> of(Project project, @Nullable Integer year, Predicate<String> comments) {
        String collaboration = project.collaboration();
        List<BudgetAnswer> answers = table.answered(project.id(), year);
        Recordings recordings = records.under(answers.stream()
                .filter(answer -> answer.onBehalf() != null)
                .map(answer -> answer.stage().key(collaboration, answer.budgetYear()))
                .collect(Collectors.toSet()));
        return answers.stream()
                .map(answer -> answer.standing(recordings, collaboration, comments.test(answer.municipality())))
                .toList();
    }

    /** The take-outs of one collaboration, with what is still to be said of who gave the answers. */
    List<TakeOut> checked(String collaboration, List<TakeOut> takeOuts) {
        Recordings recordings = records.under(takeOuts.stream()
                .filter(takeOut -> takeOut.answeredBy() != null)
                .map(takeOut -> takeOut.stage().key(collaboration, takeOut.budgetYear()))
                .collect(Collectors.toSet()));
        return takeOuts.stream()
                .map(takeOut -> takeOut.standing(recordings, collaboration))
                .toList();
    }

    /** What municipalities answered, with what is still to be said of who gave it. */
    List<GivenAnswer> given(List<GivenAnswer> answers, boolean comments) {
        Recordings recordings = records.under(answers.stream()
                .filter(answer -> answer.onBehalf() != null)
                .map(answer -> answer.question().key())
                .collect(Collectors.toSet()));
        return answers.stream()
                .map(answer -> answer.standing(recordings, comments))
                .toList();
    }
}
