package no.gevinstflyt.rollout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.PaperContributor;
import no.gevinstflyt.project.CasePackageContributor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the papers say of privacy: in each municipality's case package, and before the steering group at BP3. */
@Component
class PrivacySections implements CasePackageContributor, PaperContributor {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final PrivacyDrafts drafts;
    private final MessageSource messages;

    PrivacySections(PrivacyDrafts drafts, MessageSource messages) {
        this.drafts = drafts;
        this.messages = messages;
    }

    @Override
    public List<Section> sections(long projectId, String municipality) {
        return List.of(section(projectId));
    }

    @Override
    public List<Section> sections(String subjectType, long subjectId, Gate gate) {
        return subjectType.equals("project") && gate == Gate.BP3 ? List.of(section(subjectId)) : List.of();
    }

    private Section section(long projectId) {
        return drafts.find(projectId)
                .map(this::section)
                .orElseGet(() -> Section.of(text("heading"), new Block.Paragraph(text("not-yet"))));
    }

    private Section section(DraftPrivacyAssessment draft) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Facts.of(text("personal-data"), draft.personalData()).and(text("purposes"), draft.purposes()));
        if (draft.criteriaMet() != null && !draft.criteriaMet().isEmpty()) {
            blocks.add(new Block.Paragraph(text("criteria")));
            blocks.add(new Block.Bullets(draft.criteriaMet().stream()
                    .map(criterion -> message("choice.privacy-criterion." + Keys.of(criterion)))
                    .toList()));
        }
        if (draft.risks() != null && !draft.risks().isEmpty()) {
            blocks.add(new Block.Grid(
                    List.of(text("risk"), text("likelihood"), text("consequence"), text("measure")),
                    draft.risks().stream().map(this::row).toList()));
        }
        blocks.add(new Block.Paragraph(text("own-assessment")));
        return new Section(text("heading"), blocks);
    }

    private List<@Nullable Object> row(DraftPrivacyAssessment.Risk risk) {
        return Arrays.asList(
                risk.text(),
                message("choice.level." + Keys.of(risk.likelihood())),
                message("choice.level." + Keys.of(risk.consequence())),
                risk.measure());
    }

    private String text(String key) {
        return message("rollout.paper." + key);
    }

    private String message(String key) {
        return messages.getMessage(key, null, BOKMAL);
    }
}
