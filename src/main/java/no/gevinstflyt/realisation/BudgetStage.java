package no.gevinstflyt.realisation;

import java.util.Locale;
import no.gevinstflyt.form.Keys;

/** What the municipalities are asked of a budget year. */
public enum BudgetStage {
    /** Before the budget is made: what is to be taken out. */
    BUDGET("benefit-budget"),
    /** When the year is over: what really was taken out. */
    RESULT("benefit-budget-result");

    private final String kind;

    BudgetStage(String kind) {
        this.kind = kind;
    }

    /** The business key of what asks for it: {@code SALTEN-2028-budget}. */
    public String key(String collaboration, int year) {
        return collaboration.toUpperCase(Locale.ROOT) + "-" + year + "-" + Keys.of(this);
    }

    /** The calendar's name for it. */
    public String kind() {
        return kind;
    }
}
