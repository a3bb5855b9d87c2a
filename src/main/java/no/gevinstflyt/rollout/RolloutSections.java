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
import no.gevinstflyt.project.Course;
import no.gevinstflyt.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the papers say of the rollout: before the steering group at BP4, or at BP5 where the course is light. */
@Component
class RolloutSections implements PaperContributor {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final RolloutCells cells;
    private final Projects projects;
    private final MessageSource messages;

    RolloutSections(RolloutCells cells, Projects projects, MessageSource messages) {
        this.cells = cells;
        this.projects = projects;
        this.messages = messages;
    }

    @Override
    public List<Section> sections(String subjectType, long subjectId, Gate gate) {
        if (!subjectType.equals("project") || !askedAt(gate, subjectId)) {
            return List.of();
        }
        List<RolloutCell> all = cells.of(subjectId);
        List<RolloutCell> remaining =
                all.stream().filter(cell -> cell.status().remaining()).toList();
        List<Block> blocks = new ArrayList<>();
        if (remaining.isEmpty()) {
            blocks.add(new Block.Paragraph(text("none-remaining")));
        } else {
            blocks.add(new Block.Paragraph(text("remaining")));
            blocks.add(new Block.Bullets(remaining.stream()
                    .map(cell -> projects.municipalityName(cell.municipality()))
                    .toList()));
        }
        blocks.add(new Block.Grid(
                List.of(text("municipality"), text("state"), text("planned"), text("live"), text("privacy")),
                all.stream().map(this::row).toList()));
        return List.of(new Section(text("standing"), blocks));
    }

    private boolean askedAt(Gate gate, long project) {
        boolean light = projects.get(project).course() == Course.LIGHT;
        return gate == (light ? Gate.BP5 : Gate.BP4);
    }

    private List<@Nullable Object> row(RolloutCell cell) {
        return Arrays.asList(
                projects.municipalityName(cell.municipality()),
                message("choice.rollout-status." + Keys.of(cell.status())),
                cell.planned(),
                cell.live(),
                cell.locked() == null
                        ? null
                        : message(cell.locked() ? "rollout.privacy-shut" : "rollout.privacy-open"));
    }

    private String text(String key) {
        return message("rollout.paper." + key);
    }

    private String message(String key) {
        return messages.getMessage(key, null, BOKMAL);
    }
}
