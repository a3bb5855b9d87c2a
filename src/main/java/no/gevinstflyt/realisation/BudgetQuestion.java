package no.gevinstflyt.realisation;

import no.gevinstflyt.form.Keys;
import no.gevinstflyt.form.Refused;

/** What a municipality is asked of a budget year. */
public record BudgetQuestion(String collaboration, String municipality, int year, BudgetStage stage) {

    /**
     * Reads which question a person means.
     *
     * @throws Refused (invalid) where the stage is none
     */
    public static BudgetQuestion read(String collaboration, String municipality, int year, String stage) {
        BudgetStage read = Keys.choice(BudgetStage.class, "stage", stage);
        if (read == null) {
            throw Refused.invalid("stage", "form.required");
        }
        return new BudgetQuestion(collaboration, municipality, year, read);
    }

    /** The business key of what asks for it. */
    public String key() {
        return stage.key(collaboration, year);
    }
}
