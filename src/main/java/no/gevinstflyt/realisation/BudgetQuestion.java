package no.gevinstflyt.realisation;

/** What a municipality is asked of a budget year. */
public record BudgetQuestion(String collaboration, String municipality, int year, BudgetStage stage) {

    /** The business key of what asks for it. */
    public String key() {
        return stage.key(collaboration, year);
    }
}
