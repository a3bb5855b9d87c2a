package no.gevinstflyt.rollout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.PaperContributor;
import no.gevinstflyt.project.Course;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.silence.OnBehalfWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the papers say of the rollout before the steering group: at BP4, and at BP5 where the course is light or
 * municipalities remain.
 */
@Component
class RolloutSections implements PaperContributor {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final RolloutCells cells;
    private final RolloutReasons reasons;
    private final EarlyClosings closings;
    private final Projects projects;
    private final People people;
    private final OnBehalfWords onBehalf;
    private final MessageSource messages;
    private final Clock clock;

    RolloutSections(
            RolloutCells cells,
            RolloutReasons reasons,
            EarlyClosings closings,
            Projects projects,
            People people,
            OnBehalfWords onBehalf,
            MessageSource messages,
            Clock clock) {
        this.cells = cells;
        this.reasons = reasons;
        this.closings = closings;
        this.projects = projects;
        this.people = people;
        this.onBehalf = onBehalf;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Section> sections(String subjectType, long subjectId, Gate gate) {
        if (!subjectType.equals("project") || (gate != Gate.BP4 && gate != Gate.BP5)) {
            return List.of();
        }
        List<RolloutCell> all = cells.of(subjectId);
        boolean asked = gate == Gate.BP4
                || projects.get(subjectId).course() == Course.LIGHT
                || all.stream().anyMatch(cell -> cell.status().remaining());
        return asked ? List.of(section(subjectId, all)) : List.of();
    }

    private Section section(long project, List<RolloutCell> all) {
        List<Block> blocks = new ArrayList<>();
        closings.standing(project)
                .ifPresent(early -> blocks.add(new Block.Paragraph(text(
                        "closing-requested",
                        people.name(early.by()),
                        Norwegian.date(LocalDate.ofInstant(early.at(), clock.getZone())),
                        early.reason()))));
        List<String> remaining = names(all, RolloutStatus::remaining);
        List<String> waived = names(all, status -> status == RolloutStatus.WAIVED);
        if (remaining.isEmpty() && waived.isEmpty()) {
            boolean inUse = all.stream().anyMatch(cell -> cell.status().inUse());
            blocks.add(new Block.Paragraph(text(inUse ? "none-remaining" : "nobody")));
        }
        list(blocks, "remaining", remaining);
        list(blocks, "waived", waived);
        blocks.add(new Block.Grid(
                List.of(
                        text("municipality"),
                        text("state"),
                        text("planned"),
                        text("live"),
                        text("privacy"),
                        text("training")),
                all.stream().map(this::row).toList()));
        why(blocks, all, reasons.of(project, all));
        return new Section(text("standing"), blocks);
    }

    private void why(List<Block> blocks, List<RolloutCell> all, Map<String, String> why) {
        if (!why.isEmpty()) {
            blocks.add(new Block.Grid(
                    List.of(text("municipality"), text("original"), text("why")),
                    all.stream()
                            .filter(cell -> why.containsKey(cell.municipality()))
                            .map(cell -> Block.row(
                                    projects.municipalityName(cell.municipality()),
                                    cell.schedule().original(),
                                    why.get(cell.municipality())))
                            .toList()));
        }
    }

    private void list(List<Block> blocks, String heading, List<String> names) {
        if (!names.isEmpty()) {
            blocks.add(new Block.Paragraph(text(heading)));
            blocks.add(new Block.Bullets(names));
        }
    }

    private List<String> names(List<RolloutCell> all, Predicate<RolloutStatus> which) {
        return all.stream()
                .filter(cell -> which.test(cell.status()))
                .map(cell -> projects.municipalityName(cell.municipality()))
                .toList();
    }

    private List<@Nullable Object> row(RolloutCell cell) {
        return Block.row(
                projects.municipalityName(cell.municipality()),
                state(cell),
                cell.schedule().planned(),
                cell.schedule().live(),
                cell.readiness().locked() == null
                        ? null
                        : message(cell.readiness().locked() ? "rollout.privacy-shut" : "rollout.privacy-open"),
                cell.readiness().staffTrained() == null
                        ? null
                        : text(
                                "trained",
                                cell.readiness().staffTrained(),
                                cell.readiness().staffToBeTrained()));
    }

    private String state(RolloutCell cell) {
        List<String> lines = new ArrayList<>();
        lines.add(message("choice.rollout-status." + Keys.of(cell.status())));
        cell.unconfirmed().forEach(answer -> lines.add(onBehalf.sayOfTask(answer.withoutComment(), BOKMAL)));
        return String.join("\n", lines);
    }

    private String text(String key, @Nullable Object... arguments) {
        return message("rollout.paper." + key, arguments);
    }

    private String message(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, BOKMAL);
    }
}
