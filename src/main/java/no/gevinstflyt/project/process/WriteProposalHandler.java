package no.gevinstflyt.project.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Settings;
import no.gevinstflyt.engine.Outcome;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.TaskHandler;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.project.Proposal;
import no.gevinstflyt.project.Proposals;
import no.gevinstflyt.project.WriteProposal;
import org.springframework.stereotype.Component;

/** The answer to {@code write-proposal}. */
@Component
class WriteProposalHandler implements TaskHandler<WriteProposal> {

    private final Proposals proposals;
    private final Collaborations collaborations;
    private final FormReader forms;

    WriteProposalHandler(Proposals proposals, Collaborations collaborations, FormReader forms) {
        this.proposals = proposals;
        this.collaborations = collaborations;
        this.forms = forms;
    }

    @Override
    public String task() {
        return "write-proposal";
    }

    @Override
    public Class<WriteProposal> form() {
        return WriteProposal.class;
    }

    @Override
    public Outcome accept(WriteProposal answer, TaskContext context) {
        proposals.write(
                context.projectId(),
                context.collaboration(),
                answer,
                context.by().userId());
        return Outcome.none();
    }

    @Override
    public ObjectNode prefill(TaskContext context) {
        return proposals
                .find(context.projectId())
                .map(Proposal::content)
                .map(forms::write)
                .orElseGet(() -> first(context));
    }

    /** What a first proposal starts with: the collaboration's own minimum rule. */
    private ObjectNode first(TaskContext context) {
        Settings settings = collaborations.settings(context.collaboration());
        ObjectNode start = TaskHandler.super.prefill(context);
        if (settings.minimumMunicipalities() != null) {
            start.put("minimumMunicipalities", settings.minimumMunicipalities());
        }
        if (settings.minimumInhabitantsPercent() != null) {
            start.put("minimumInhabitantsPercent", settings.minimumInhabitantsPercent());
        }
        return start;
    }
}
