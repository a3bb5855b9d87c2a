package no.gevinstflyt.realisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.realisation.BudgetAnswerTable.AskedTarget;
import no.gevinstflyt.realisation.TakeOutBenefit.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the municipalities take out of their benefits in the budgets: planned before the year, and as it was after it. */
@Service
@Transactional
public class TakeOuts {

    /** The task whose answers these are. */
    /** The task in which a municipality answers. */
    public static final String TASK = "take-out-benefit";

    private final TakeOutTable table;
    private final BudgetAnswerTable answered;
    private final TakeOutLines lines;
    private final BudgetAnswers answers;
    private final Clock clock;

    TakeOuts(TakeOutTable table, BudgetAnswerTable answered, TakeOutLines lines, BudgetAnswers answers, Clock clock) {
        this.table = table;
        this.answered = answered;
        this.lines = lines;
        this.answers = answers;
        this.clock = clock;
    }

    /** Numbers of the municipalities that have anything priced to be asked about. */
    @Transactional(readOnly = true)
    public List<String> municipalities(String collaboration, int year, BudgetStage stage) {
        return new TreeMap<>(lines.all(collaboration, year, stage))
                .entrySet().stream()
                        .filter(entry -> entry.getValue().stream()
                                .anyMatch(line -> line.benefit().priced()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** From what one municipality can take something out, and in January what it may have taken out. */
    @Transactional(readOnly = true)
    public List<TakeOutLine> lines(BudgetQuestion question) {
        return lines.of(question);
    }

    /**
     * Keeps a municipality's answer, beside what it answered to the same before.
     *
     * @throws Refused (invalid) where a row breaks a rule
     */
    public void answer(BudgetQuestion question, TakeOutBenefit answer, String by, Optional<OnBehalf> onBehalf) {
        List<TakeOutLine> own = lines.of(question);
        TakeOutRules.check(answer.takeOuts(), question.year(), own);
        long id = answered.add(question, true, by, clock.instant(), onBehalf);
        answered.addAsked(
                id,
                own.stream()
                        .map(line ->
                                new AskedTarget(line.project(), line.benefit().code()))
                        .collect(Collectors.toSet()));
        for (int seq = 0; seq < answer.takeOuts().size(); seq++) {
            Row row = answer.takeOuts().get(seq);
            table.add(
                    id, seq, takeOut(question, row, TakeOutRules.line(row, own).orElseThrow()));
        }
    }

    private static TakeOut takeOut(BudgetQuestion question, Row row, TakeOutLine line) {
        LocalDate from = row.from() == null ? LocalDate.of(question.year(), 1, 1) : row.from();
        return new TakeOut(
                question.municipality(),
                question.year(),
                question.stage(),
                line.project(),
                row.benefit(),
                row.use(),
                row.amount(),
                from,
                row.budgetLine(),
                row.decision(),
                row.reason(),
                null,
                null,
                null);
    }

    /** The collaboration goes on without the municipality's answer; where it has given one before, that stands. */
    public void notAnswered(BudgetQuestion question, String by) {
        if (answered.hold(question).isEmpty()) {
            answered.add(question, false, by, clock.instant(), Optional.empty());
        }
    }

    /**
     * What a new answer begins with: the municipality's last one to the same question, and before there is any what it
     * planned for the year.
     */
    @Transactional(readOnly = true)
    public List<TakeOut> startingFrom(BudgetQuestion question) {
        boolean again = answered.of(question.municipality()).stream()
                .anyMatch(given -> given.answered() && given.question().equals(question));
        return table.of(
                again
                        ? question
                        : new BudgetQuestion(
                                question.collaboration(),
                                question.municipality(),
                                question.year(),
                                BudgetStage.BUDGET));
    }

    /**
     * What is taken out of a project's benefits.
     *
     * @param year the budget year; null for all
     */
    @Transactional(readOnly = true)
    public List<TakeOut> of(Project project, @Nullable Integer year) {
        return answers.checked(project.collaboration(), table.of(project.id(), year));
    }
}
