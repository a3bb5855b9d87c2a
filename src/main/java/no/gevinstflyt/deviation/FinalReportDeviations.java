package no.gevinstflyt.deviation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.project.FinalReportContributor;
import no.gevinstflyt.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The deviations from the plan in a project's final report, by date. */
@Component
@Order(1)
class FinalReportDeviations implements FinalReportContributor {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final DeviationRows rows;
    private final Projects projects;
    private final MessageSource messages;

    FinalReportDeviations(DeviationRows rows, Projects projects, MessageSource messages) {
        this.rows = rows;
        this.projects = projects;
        this.messages = messages;
    }

    @Override
    public List<Section> finalReport(long projectId) {
        List<List<@Nullable Object>> table =
                rows.of(projectId).stream().map(this::row).toList();
        Block block = table.isEmpty()
                ? new Block.Paragraph(say("none"))
                : new Block.Grid(
                        List.of(say("date"), say("municipality"), say("title"), say("description"), say("state")),
                        table);
        return List.of(Section.of(say("heading"), block));
    }

    private List<@Nullable Object> row(Deviation deviation) {
        String municipality = deviation.municipality();
        return new ArrayList<>(Arrays.asList(
                deviation.raisedAt(),
                municipality == null ? say("all") : projects.municipalityName(municipality),
                deviation.title(),
                deviation.description(),
                messages.getMessage("choice.deviation-state." + Keys.of(deviation.state()), null, BOKMAL)));
    }

    private String say(String key) {
        return messages.getMessage("deviation.paper." + key, null, BOKMAL);
    }
}
