package no.gevinstflyt.benefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.benefit.Benefits.MunicipalMapping;
import no.gevinstflyt.benefit.RollUp.Entry;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.project.CasePackageContributor;
import org.springframework.stereotype.Component;

/** A municipality's own benefits so far, in the case package on which it decides whether it takes part. */
@Component
class CasePackageBenefits implements CasePackageContributor {

    private final Benefits benefits;
    private final BenefitSections sections;
    private final Words words;

    CasePackageBenefits(Benefits benefits, BenefitSections sections, Words words) {
        this.benefits = benefits;
        this.sections = sections;
        this.words = words;
    }

    @Override
    public List<Section> sections(long projectId, String municipality) {
        Map<String, Benefit> own = benefits.all(projectId).stream()
                .filter(benefit -> benefit.concerns(municipality))
                .collect(Collectors.toMap(Benefit::code, Function.identity()));
        if (own.isEmpty()) {
            return List.of();
        }
        return List.of(benefits.mapping(projectId, municipality)
                .filter(mapping -> !mapping.targets().isEmpty())
                .map(mapping -> mapped(mapping, own))
                .orElseGet(() -> expected(benefits.all(projectId))));
    }

    private Section mapped(MunicipalMapping mapping, Map<String, Benefit> own) {
        List<Entry> entries = mapping.targets().stream()
                .filter(Target::relevant)
                .map(target -> new Entry(
                        mapping.mapping().municipality(),
                        own.get(target.benefit()).definition(),
                        target))
                .toList();
        List<String> header = new ArrayList<>(sections.header());
        header.set(0, words.paper("benefit"));
        return Section.of(
                words.paper("own-benefits"),
                Block.Facts.of(
                        words.paper("state"), words.choice(mapping.mapping().state())),
                new Block.Grid(
                        header,
                        entries.stream()
                                .map(entry -> sections.row(
                                        entry.benefit().code() + " "
                                                + entry.benefit().name(),
                                        entry))
                                .toList()));
    }

    private Section expected(List<Benefit> all) {
        return Section.of(
                words.paper("own-benefits"),
                new Block.Paragraph(words.paper("own-benefits.none")),
                new Block.Bullets(all.stream()
                        .filter(Benefit::shared)
                        .map(benefit ->
                                benefit.code() + " " + benefit.definition().name())
                        .toList()));
    }
}
