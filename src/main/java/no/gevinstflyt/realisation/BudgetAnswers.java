package no.gevinstflyt.realisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.silence.OnBehalfRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the municipalities answered for their budgets; an answer that was recorded for one says so until it confirms it. */
@Component
class BudgetAnswers {

    private static final String TASK = "take-out-benefit";

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
     */
    List<BudgetAnswer> of(Project project, @Nullable Integer year) {
        String collaboration = project.collaboration();
        List<BudgetAnswer> answers = table.answered(project.id(), year);
        Map<String, Set<String>> confirmed = confirmed(answers.stream()
                .filter(answer -> answer.onBehalf() != null)
                .map(answer -> answer.stage().key(collaboration, answer.budgetYear()))
                .collect(Collectors.toSet()));
        return answers.stream()
                .map(answer -> confirmed
                                .getOrDefault(answer.stage().key(collaboration, answer.budgetYear()), Set.of())
                                .contains(answer.municipality())
                        ? answer.confirmed()
                        : answer)
                .toList();
    }

    /** The take-outs of one collaboration, without who gave the answers that have been confirmed. */
    List<TakeOut> checked(String collaboration, List<TakeOut> takeOuts) {
        Map<String, Set<String>> confirmed = confirmed(takeOuts.stream()
                .filter(takeOut -> takeOut.answeredBy() != null)
                .map(takeOut -> takeOut.stage().key(collaboration, takeOut.budgetYear()))
                .collect(Collectors.toSet()));
        return takeOuts.stream()
                .map(takeOut -> confirmed
                                .getOrDefault(takeOut.stage().key(collaboration, takeOut.budgetYear()), Set.of())
                                .contains(takeOut.municipality())
                        ? takeOut.confirmed()
                        : takeOut)
                .toList();
    }

    /** What municipalities answered, without who gave the answers that have been confirmed. */
    List<GivenAnswer> given(List<GivenAnswer> answers) {
        Map<String, Set<String>> confirmed = confirmed(answers.stream()
                .filter(answer -> answer.onBehalf() != null)
                .map(answer -> answer.question().key())
                .collect(Collectors.toSet()));
        return answers.stream()
                .map(answer -> confirmed
                                .getOrDefault(answer.question().key(), Set.of())
                                .contains(answer.question().municipality())
                        ? answer.confirmed()
                        : answer)
                .toList();
    }

    private Map<String, Set<String>> confirmed(Collection<String> keys) {
        return records.confirmed(keys, TASK);
    }
}
