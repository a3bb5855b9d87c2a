package no.gevinstflyt.realisation.process;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.realisation.BudgetStage;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the benefit budget tells the engine. */
@Component
class BenefitBudgetProcess {

    private static final String KEY = "benefit-budget";
    private static final String COLLABORATION = "collaboration";
    private static final String YEAR = "budgetYear";
    private static final String STAGE = "budgetStage";
    private static final String TITLE = "projectTitle";

    private final RuntimeService runtime;
    private final People people;
    private final MessageSource messages;

    BenefitBudgetProcess(@Lazy RuntimeService runtime, People people, MessageSource messages) {
        this.runtime = runtime;
        this.people = people;
        this.messages = messages;
    }

    /** Asks the municipalities of a collaboration. */
    void start(String collaboration, int year, BudgetStage stage) {
        Map<String, Object> variables = variables(collaboration, year, stage);
        people.asProduct(() -> runtime.startProcessInstanceByKey(KEY, stage.key(collaboration, year), variables));
    }

    /** What a budget's processes know of it. */
    Map<String, Object> variables(String collaboration, int year, BudgetStage stage) {
        String title = messages.getMessage(
                "realisation.budget-title." + Keys.of(stage),
                new Object[] {String.valueOf(year)},
                Locale.forLanguageTag("nb"));
        return new HashMap<>(Map.of(COLLABORATION, collaboration, YEAR, year, STAGE, Keys.of(stage), TITLE, title));
    }

    static int year(OpenTask task) {
        return (int) task.id(YEAR);
    }

    static BudgetStage stage(OpenTask task) {
        return Keys.parse(BudgetStage.class, task.text(STAGE));
    }
}
