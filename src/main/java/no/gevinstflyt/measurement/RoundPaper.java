package no.gevinstflyt.measurement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.document.Word;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.RoundContent.Row;
import no.gevinstflyt.measurement.RoundContent.Stood;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A round's report as a paper, for orientation: how the benefits stand, and whose figures are missing. */
@Component
class RoundPaper {

    private final Words words;

    RoundPaper(Words words) {
        this.words = words;
    }

    byte[] write(RoundContent content) {
        List<Section> sections = new ArrayList<>();
        sections.add(summary(content));
        Map<String, List<Stood>> byProject = content.standings().stream()
                .collect(Collectors.groupingBy(
                        stood -> stood.project() + " " + stood.title(), LinkedHashMap::new, Collectors.toList()));
        byProject.forEach((project, standings) -> sections.add(project(project, standings)));
        return Word.titled(words.report("title", content.round().quarter().toString()))
                .subtitle(content.collaboration())
                .sections(sections)
                .toBytes();
    }

    private Section summary(RoundContent content) {
        Round round = content.round();
        return Section.of(
                words.report("summary"),
                new Block.Facts(Map.of())
                        .and(words.report("due"), round.dueOn())
                        .and(words.report("asked"), content.rows().size())
                        .and(
                                words.report("answered"),
                                content.rows().stream()
                                        .filter(RoundPaper::answered)
                                        .count())
                        .and(words.report("not-answered"), municipalities(content, row -> !answered(row)))
                        .and(words.report("waits"), municipalities(content, RoundPaper::waits))
                        .and(words.report("late"), municipalities(content, RoundPaper::late))
                        .and(words.report("unconfirmed"), municipalities(content, RoundPaper::unconfirmed)));
    }

    private Section project(String project, List<Stood> standings) {
        return Section.of(
                project,
                new Block.Paragraph(words.report("ratio-explained")),
                new Block.Grid(
                        Arrays.asList(
                                words.report("column.benefit"),
                                words.report("column.asked"),
                                words.report("column.measured"),
                                words.report("column.ratio"),
                                words.report("column.track")),
                        standings.stream().map(this::row).toList()));
    }

    private List<@Nullable Object> row(Stood stood) {
        return Arrays.asList(
                stood.standing().benefit() + " " + stood.name(),
                stood.standing().asked(),
                stood.standing().measured(),
                stood.standing().ratio() == null
                        ? null
                        : Norwegian.percent(stood.standing().ratio()),
                words.choice(stood.standing().track()));
    }

    private @Nullable String municipalities(RoundContent content, Predicate<Row> which) {
        String names = content.rows().stream()
                .filter(which)
                .map(content::municipality)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? words.report("nobody") : names;
    }

    private static boolean answered(Row row) {
        return row.figure() != null
                && row.figure().kind() != Kind.NOT_ANSWERED
                && !row.figure().lapsed();
    }

    private static boolean waits(Row row) {
        return row.figure() != null && row.figure().waits();
    }

    private static boolean late(Row row) {
        return row.figure() != null && row.figure().late();
    }

    private static boolean unconfirmed(Row row) {
        return row.figure() != null && row.figure().onBehalf() != null;
    }
}
