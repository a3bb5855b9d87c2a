package no.gevinstflyt.realisation;

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

    /** The calendar's name for it. */
    public String kind() {
        return kind;
    }
}
