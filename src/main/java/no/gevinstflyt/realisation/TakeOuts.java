package no.gevinstflyt.realisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.realisation.TakeOutBenefit.Row;
import no.gevinstflyt.realisation.TakeOutTable.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the municipalities take out of their benefits in the budgets: planned before the year, and as it was after it. */
@Service
@Transactional
public class TakeOuts {

    /** The task whose answers these are. */
    static final String TASK = "take-out-benefit";

    private final TakeOutTable table;
    private final TakeOutLines lines;
    private final BudgetAnswers answers;
    private final Clock clock;

    TakeOuts(TakeOutTable table, TakeOutLines lines, BudgetAnswers answers, Clock clock) {
        this.table = table;
        this.lines = lines;
        this.answers = answers;
        this.clock = clock;
    }

    /** Numbers of the municipalities that have anything priced to take out in the year. */
    @Transactional(readOnly = true)
    public List<String> municipalities(String collaboration, int year) {
        return new TreeMap<>(lines.all(collaboration, year))
                .entrySet().stream()
                        .filter(entry -> entry.getValue().stream()
                                .anyMatch(line -> line.benefit().priced()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** From what one municipality can take something out. */
    @Transactional(readOnly = true)
    public List<TakeOutLine> lines(String collaboration, int year, String municipality) {
        return lines.of(collaboration, year, municipality);
    }

    /**
     * Keeps a municipality's answer.
     *
     * @throws Refused (invalid) where a row breaks a rule
     */
    public void answer(
            String collaboration,
            String municipality,
            int year,
            BudgetStage stage,
            TakeOutBenefit answer,
            String by,
            Optional<OnBehalf> onBehalf) {
        List<TakeOutLine> own = lines.of(collaboration, year, municipality);
        TakeOutRules.check(answer.takeOuts(), year, own);
        Asked asked = new Asked(collaboration, municipality, year, stage);
        long id = table.add(asked, true, by, clock.instant(), onBehalf);
        for (int seq = 0; seq < answer.takeOuts().size(); seq++) {
            Row row = answer.takeOuts().get(seq);
            table.add(id, seq, takeOut(asked, row, TakeOutRules.line(row, own).orElseThrow()));
        }
    }

    private static TakeOut takeOut(Asked asked, Row row, TakeOutLine line) {
        LocalDate from = row.from() == null ? LocalDate.of(asked.year(), 1, 1) : row.from();
        return new TakeOut(
                asked.municipality(),
                asked.year(),
                asked.stage(),
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

    /** The collaboration goes on without the municipality's answer. */
    public void notAnswered(String collaboration, String municipality, int year, BudgetStage stage, String by) {
        Asked asked = new Asked(collaboration, municipality, year, stage);
        table.add(asked, false, by, clock.instant(), Optional.empty());
    }

    /** What the municipality answered for a year; empty where it takes nothing out, and where it didn't answer. */
    @Transactional(readOnly = true)
    public List<TakeOut> of(String collaboration, String municipality, int year, BudgetStage stage) {
        return table.of(new Asked(collaboration, municipality, year, stage));
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
