package no.gevinstflyt.realisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.benefit.RollUp.Entry;

/** What municipalities take out of a plan's priced targets, year by year: what it really was where they have said it. */
final class TakenOut {

    private final Map<Of, Integer> priceYears = new HashMap<>();
    private final Set<Answer> results = new HashSet<>();
    private final Map<Integer, Map<Integer, Long>> sums = new HashMap<>();

    private TakenOut() {}

    private record Of(String municipality, String benefit) {}

    private record Answer(Of target, int year) {}

    /** Whole NOK by the price year of the targets, and by budget year; a year that nobody has answered for is left out. */
    static Map<Integer, Map<Integer, Long>> byPriceYear(
            List<Entry> plan, List<TakeOut> takeOuts, List<BudgetAnswer> answers) {
        TakenOut taken = new TakenOut();
        plan.forEach(taken::target);
        answers.forEach(taken::answer);
        takeOuts.forEach(taken::add);
        return taken.sums;
    }

    private void target(Entry entry) {
        if (entry.annualValue() instanceof Amount amount) {
            priceYears.put(new Of(entry.municipality(), entry.benefit().code()), amount.priceYear());
        }
    }

    /** Of a priced target that was asked about and answered for, 0 is taken out to begin with. */
    private void answer(BudgetAnswer answer) {
        for (String benefit : answer.benefits()) {
            Of target = new Of(answer.municipality(), benefit);
            Integer priceYear = priceYears.get(target);
            if (priceYear != null) {
                sum(priceYear, answer.budgetYear(), 0);
            }
            if (answer.stage() == BudgetStage.RESULT) {
                results.add(new Answer(target, answer.budgetYear()));
            }
        }
    }

    private void add(TakeOut takeOut) {
        Of target = new Of(takeOut.municipality(), takeOut.benefit());
        Integer priceYear = priceYears.get(target);
        boolean counts =
                takeOut.stage() == BudgetStage.RESULT || !results.contains(new Answer(target, takeOut.budgetYear()));
        if (priceYear != null && counts) {
            sum(priceYear, takeOut.budgetYear(), takeOut.amount());
        }
    }

    private void sum(int priceYear, int year, long amount) {
        sums.computeIfAbsent(priceYear, own -> new HashMap<>()).merge(year, amount, Long::sum);
    }
}
