package no.gevinstflyt.benefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.RollUp.Entry;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.document.Word;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.PaperContributor;
import no.gevinstflyt.project.Project;
import org.springframework.stereotype.Component;

/** The benefit plan as it stands in the decision paper of BP3, and as a paper of its own. */
@Component
public class PlanPaper implements PaperContributor {

    private final BenefitPlans plans;
    private final TotalSections totals;
    private final BenefitSections benefits;
    private final Words words;

    PlanPaper(BenefitPlans plans, TotalSections totals, BenefitSections benefits, Words words) {
        this.plans = plans;
        this.totals = totals;
        this.benefits = benefits;
        this.words = words;
    }

    @Override
    public List<Section> sections(String subjectType, long subjectId, Gate gate) {
        return subjectType.equals("project") && gate == Gate.BP3 ? sections(plans.current(subjectId)) : List.of();
    }

    /** The plan as it stands, as a Word file. */
    public byte[] write(Project project) {
        return Word.titled(words.paper("title"))
                .subtitle(project.code() + " " + project.title())
                .sections(sections(plans.current(project.id())))
                .toBytes();
    }

    private List<Section> sections(Plan plan) {
        Map<String, String> names = words.municipalities();
        List<Entry> entries = plan.entries();
        List<Section> sections = new ArrayList<>();
        sections.add(totals.totals(plan));
        for (Benefit benefit : plan.benefits()) {
            sections.add(benefits.benefit(
                    benefit,
                    entries.stream()
                            .filter(entry -> entry.benefit().code().equals(benefit.code()))
                            .toList(),
                    names));
        }
        List<DoubleCount> doubles = DoubleCount.among(plan.benefits());
        if (!doubles.isEmpty()) {
            sections.add(doubles(plan, doubles));
        }
        return sections;
    }

    private Section doubles(Plan plan, List<DoubleCount> doubles) {
        return Section.of(
                words.paper("double-counts"),
                new Block.Paragraph(words.paper("double-counts.explained")),
                new Block.Grid(
                        List.of(words.paper("benefits"), words.paper("look-alike"), words.paper("assumption")),
                        doubles.stream()
                                .map(pair -> Block.row(
                                        pair.first() + " – " + pair.second(),
                                        words.choice(pair.likeness()),
                                        assumption(plan, pair)))
                                .toList()));
    }

    private static String assumption(Plan plan, DoubleCount pair) {
        return List.of(pair.first(), pair.second()).stream()
                .flatMap(code -> plan.benefit(code).stream())
                .map(Benefit::assumption)
                .filter(text -> text != null)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
