package no.gevinstflyt.realisation;

import java.util.List;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.ProjectReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the municipalities were asked for their budgets and have answered; an answer can be given anew. */
@Service
@Transactional
public class BudgetQuestions {

    private final BudgetAnswerTable table;
    private final BudgetAnswers answers;
    private final ProjectReading reading;
    private final AskingAgain asking;

    BudgetQuestions(BudgetAnswerTable table, BudgetAnswers answers, ProjectReading reading, AskingAgain asking) {
        this.table = table;
        this.answers = answers;
        this.reading = reading;
        this.asking = asking;
    }

    /** All that a municipality has answered in the collaborations that the person reads; the newest year first. */
    @Transactional(readOnly = true)
    public List<GivenAnswer> of(String municipality, Caller caller) {
        boolean comments = caller.collaborations().stream()
                .anyMatch(collaboration -> reading.readsAnswers(collaboration, municipality, caller));
        return answers.given(
                table.of(municipality).stream()
                        .filter(given -> reading.memberOf(given.question().collaboration(), caller))
                        .toList(),
                comments);
    }

    /** Whether the person may answer the municipality's questions anew. */
    public boolean mayAnswer(String municipality, Caller caller) {
        return caller.contactOf(municipality);
    }

    /**
     * Asks the municipality once more, unless it is being asked.
     *
     * @return the id of the task in which it answers
     * @throws Refused forbidden for others than the municipality's contacts; not found where it has never been asked
     */
    public String askAgain(BudgetQuestion question, Caller by) {
        if (!mayAnswer(question.municipality(), by)) {
            throw Refused.forbidden("realisation.own-answers");
        }
        if (table.hold(question).isEmpty()) {
            throw Refused.notFound("realisation.never-asked", String.valueOf(question.year()));
        }
        return asking.open(question).orElseGet(() -> asking.ask(question));
    }
}
