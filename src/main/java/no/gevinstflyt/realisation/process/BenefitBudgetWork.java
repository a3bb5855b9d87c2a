package no.gevinstflyt.realisation.process;

import java.time.Clock;
import no.gevinstflyt.calendar.DueWork;
import no.gevinstflyt.realisation.BudgetCalendar;
import no.gevinstflyt.realisation.BudgetStage;
import no.gevinstflyt.realisation.TakeOuts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two things that recur with the municipalities' budgets. */
@Configuration(proxyBeanMethods = false)
class BenefitBudgetWork {

    @Bean
    DueWork benefitBudget(BudgetCalendar calendar, TakeOuts takeOuts, BenefitBudgetProcess process, Clock clock) {
        return new BenefitBudgetDue(BudgetStage.BUDGET, calendar, takeOuts, process, clock);
    }

    @Bean
    DueWork benefitBudgetResult(BudgetCalendar calendar, TakeOuts takeOuts, BenefitBudgetProcess process, Clock clock) {
        return new BenefitBudgetDue(BudgetStage.RESULT, calendar, takeOuts, process, clock);
    }
}
