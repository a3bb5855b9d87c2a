package no.gevinstflyt.realisation.process;

import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.realisation.AskingAgain;
import no.gevinstflyt.realisation.BudgetQuestion;
import no.gevinstflyt.realisation.TakeOuts;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the asking of a single municipality tells the engine. */
@Component
class MunicipalityBudgetProcess implements AskingAgain {

    private static final String KEY = "municipality-budget";

    private final BenefitBudgetProcess budget;
    private final RuntimeService runtime;
    private final Tasks tasks;
    private final Projects projects;
    private final People people;

    MunicipalityBudgetProcess(
            BenefitBudgetProcess budget, @Lazy RuntimeService runtime, Tasks tasks, Projects projects, People people) {
        this.budget = budget;
        this.runtime = runtime;
        this.tasks = tasks;
        this.projects = projects;
        this.people = people;
    }

    @Override
    public String ask(BudgetQuestion question) {
        Map<String, Object> variables = budget.variables(question.collaboration(), question.year(), question.stage());
        variables.put("municipality", question.municipality());
        variables.put("municipalityName", projects.municipalityName(question.municipality()));
        people.asProduct(() -> runtime.startProcessInstanceByKey(KEY, question.key(), variables));
        return open(question).orElseThrow();
    }

    @Override
    public Optional<String> open(BudgetQuestion question) {
        return tasks.open(new Tasks.Query(question.key(), TakeOuts.TASK, question.municipality(), null)).stream()
                .map(OpenTask::id)
                .findFirst();
    }
}
