package no.gevinstflyt.project.process;

import java.util.List;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.FormModel;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.project.DecideParticipation;
import no.gevinstflyt.project.Participations;
import no.gevinstflyt.project.Proposals;
import no.gevinstflyt.project.ShareTable;
import org.springframework.stereotype.Component;

/** The answer to {@code decide-participation}. */
@Component
class DecideParticipationHandler implements TaskHandler<DecideParticipation> {

    private final Participations participations;
    private final Proposals proposals;
    private final MappingEnd mapping;
    private final Answers answers;

    DecideParticipationHandler(
            Participations participations, Proposals proposals, MappingEnd mapping, Answers answers) {
        this.participations = participations;
        this.proposals = proposals;
        this.mapping = mapping;
        this.answers = answers;
    }

    @Override
    public String task() {
        return "decide-participation";
    }

    @Override
    public Class<DecideParticipation> form() {
        return DecideParticipation.class;
    }

    @Override
    public Outcome accept(DecideParticipation answer, TaskContext context) {
        participations.decide(context.projectId(), context.municipality(), answer, answers.recorded(context));
        return Outcome.of("participation", Keys.of(answer.participate()));
    }

    @Override
    public List<String> items(FormModel.Field field, TaskContext context) {
        if (!field.name().equals("ownFunds")) {
            return field.keys();
        }
        ShareTable shares = new ShareTable(proposals.shares(context.projectId()));
        return shares.fourYears().stream().map(String::valueOf).toList();
    }

    @Override
    public void goOnWithout(TaskContext context) {
        participations.noAnswer(context.projectId(), context.municipality());
        mapping.end(context.projectId(), context.municipality());
    }
}
