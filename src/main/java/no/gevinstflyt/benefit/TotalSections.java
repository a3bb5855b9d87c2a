package no.gevinstflyt.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.gevinstflyt.benefit.RollUp.Entry;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.project.SubGoal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a plan comes to, as tables: by municipality, class, category, sub-goal and use. */
@Component
class TotalSections {

    private final Words words;

    TotalSections(Words words) {
        this.words = words;
    }

    Section totals(Plan plan) {
        List<Entry> entries = plan.entries();
        Map<String, String> names = words.municipalities();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.paper("totals.explained")));
        if (entries.isEmpty()) {
            blocks.add(new Block.Paragraph(words.paper("totals.none")));
            return new Section(words.paper("totals"), blocks);
        }
        Map<BenefitClass, Total> classes =
                RollUp.totals(entries, entry -> entry.benefit().benefitClass());
        Map<BenefitCategory, Total> categories =
                RollUp.totals(entries, entry -> entry.benefit().category());
        Map<SubGoal, Total> subGoals =
                RollUp.totals(entries, entry -> entry.benefit().subGoal());
        blocks.add(
                grid("municipality", RollUp.totals(entries, Entry::municipality), names::get, RollUp.total(entries)));
        blocks.add(grid("class", classes, words::choice, null));
        blocks.add(grid("category", categories, words::choice, null));
        blocks.add(grid("sub-goal", subGoals, words::choice, null));
        blocks.add(grid("use", RollUp.uses(entries), words::choice, null));
        return new Section(words.paper("totals"), blocks);
    }

    private <K> Block grid(
            String by, Map<K, Total> totals, Function<? super K, @Nullable String> name, @Nullable Total all) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        totals.forEach((key, total) -> add(rows, name.apply(key), total));
        if (all != null) {
            add(rows, words.paper("sum"), all);
        }
        return new Block.Grid(
                List.of(
                        words.paper(by),
                        words.paper("price-year"),
                        words.paper("annual-value"),
                        words.paper("counted"),
                        words.paper("missing")),
                rows);
    }

    private static void add(List<List<@Nullable Object>> rows, @Nullable String name, Total total) {
        if (total.nok().isEmpty()) {
            rows.add(Block.row(name, null, null, total.counted(), total.missing()));
        }
        total.nok()
                .forEach((year, nok) -> rows.add(Block.row(
                        name, String.valueOf(year), Norwegian.kroner(nok), total.counted(), total.missing())));
    }

    static @Nullable String kroner(AnnualValue value) {
        return value instanceof AnnualValue.Amount amount ? Norwegian.kroner(amount.nok()) : null;
    }

    static @Nullable String kroner(@Nullable BigDecimal amount) {
        return amount == null ? null : Norwegian.kroner(amount);
    }
}
