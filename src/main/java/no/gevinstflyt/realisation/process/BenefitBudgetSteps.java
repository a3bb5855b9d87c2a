package no.gevinstflyt.realisation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import no.gevinstflyt.calendar.DueDates;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.realisation.BudgetCalendar;
import no.gevinstflyt.realisation.BudgetStage;
import no.gevinstflyt.realisation.TakeOuts;
import org.springframework.stereotype.Component;

/** What {@code benefit-budget} and {@code municipality-budget} call. */
@Component("benefitBudgetSteps")
public class BenefitBudgetSteps {

    private final TakeOuts takeOuts;
    private final BudgetCalendar calendar;
    private final DueDates dueDates;
    private final Clock clock;

    BenefitBudgetSteps(TakeOuts takeOuts, BudgetCalendar calendar, DueDates dueDates, Clock clock) {
        this.takeOuts = takeOuts;
        this.calendar = calendar;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    public List<String> municipalities(String collaboration, Integer budgetYear, String budgetStage) {
        return new ArrayList<>(
                takeOuts.municipalities(collaboration, budgetYear, Keys.parse(BudgetStage.class, budgetStage)));
    }

    public Date due(String collaboration, Integer budgetYear, String budgetStage) {
        BudgetStage stage = Keys.parse(BudgetStage.class, budgetStage);
        return dueDates.endOf(calendar.due(collaboration, budgetYear, stage, LocalDate.now(clock)));
    }
}
