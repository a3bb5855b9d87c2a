package no.gevinstflyt.benefit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.RollUp.Entry;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.document.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One benefit as a part of a paper: what it is, how it is followed up, and what each municipality expects. */
@Component
class BenefitSections {

    private final Words words;

    BenefitSections(Words words) {
        this.words = words;
    }

    Section benefit(Benefit benefit, List<Entry> entries, Map<String, String> names) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(benefit)));
        if (!benefit.actions().isEmpty()) {
            blocks.add(new Block.Bullets(
                    benefit.actions().stream().map(this::action).toList()));
        }
        List<List<@Nullable Object>> rows = entries.stream()
                .filter(entry -> entry.target().relevant())
                .map(entry -> row(names.getOrDefault(entry.municipality(), entry.municipality()), entry))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(header(), rows));
        }
        List<String> without = entries.stream()
                .filter(entry -> !entry.target().relevant())
                .map(entry -> names.getOrDefault(entry.municipality(), entry.municipality()) + ": "
                        + entry.target().whyNot())
                .toList();
        if (!without.isEmpty()) {
            blocks.add(new Block.Paragraph(words.paper("not-relevant")));
            blocks.add(new Block.Bullets(without));
        }
        return new Section(benefit.code() + " " + benefit.definition().name(), blocks);
    }

    private Map<String, @Nullable Object> facts(Benefit benefit) {
        BenefitDefinition definition = benefit.definition();
        Indicator indicator = definition.indicator();
        UnitValue unit = definition.unitValue();
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put(words.paper("sub-goal"), words.choice(definition.subGoal()));
        facts.put(words.paper("category"), words.choice(definition.category()));
        facts.put(words.paper("type"), words.choice(definition.type()));
        facts.put(words.paper("recipient"), words.choice(definition.recipient()));
        if (definition.importance() != null) {
            facts.put(words.paper("importance"), definition.importance());
        }
        if (definition.disbenefit()) {
            facts.put(words.paper("disbenefit"), true);
        }
        facts.put(
                words.paper("indicator"),
                indicator == null
                        ? words.paper("no-indicator")
                        : indicator.name() + " (" + words.choice(indicator.unit()) + ", "
                                + words.choice(indicator.direction()) + ")");
        if (indicator != null) {
            facts.put(words.paper("method"), indicator.method() + ". " + words.choice(indicator.frequency()));
        }
        if (unit != null) {
            facts.put(
                    words.paper("unit-value"),
                    words.paper(
                            "unit-value.text",
                            Norwegian.kroner(unit.amount()),
                            String.valueOf(unit.year()),
                            unit.source()));
        }
        facts.put(words.paper("owner"), benefit.owner());
        facts.put(words.paper("risk"), words.choice(benefit.risk()));
        facts.put(words.paper("assumption"), benefit.assumption());
        return facts;
    }

    private String action(FinaliseBenefitPlan.Action action) {
        return action.text()
                + (action.responsible() == null ? "" : " – " + action.responsible())
                + (action.deadline() == null ? "" : " (" + Norwegian.date(action.deadline()) + ")");
    }

    /** The header of a table of targets; {@link #row} gives its rows. */
    List<String> header() {
        return List.of(
                words.paper("municipality"),
                words.paper("baseline"),
                words.paper("baseline-date"),
                words.paper("target"),
                words.paper("target-date"),
                words.paper("annual-value"),
                words.paper("estimate"));
    }

    List<@Nullable Object> row(String first, Entry entry) {
        Target target = entry.target();
        Object measured = target.baseline() == null && target.baselineMeasuredBy() != null
                ? words.paper("measured-by", Norwegian.date(target.baselineMeasuredBy()))
                : target.baselineDate();
        return Block.row(
                first,
                target.baseline(),
                measured,
                target.target(),
                target.targetDate(),
                TotalSections.kroner(entry.annualValue()),
                target.estimate());
    }
}
