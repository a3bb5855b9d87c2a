package no.gevinstflyt.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What papers say of project and proposal. */
@Component
class ProposalSections {

    private final Words words;
    private final People people;
    private final Projects projects;
    private final UnconfirmedAnswers unconfirmed;

    ProposalSections(Words words, People people, Projects projects, UnconfirmedAnswers unconfirmed) {
        this.words = words;
        this.people = people;
        this.projects = projects;
        this.unconfirmed = unconfirmed;
    }

    Section about(Project project) {
        Brief brief = project.brief();
        return Section.of(
                words.paper("about"),
                new Block.Facts(facts(
                        "problem", brief.problem(),
                        "goal", brief.goal(),
                        "sub-goals", choices(brief.subGoals()),
                        "contents", choices(brief.contents()),
                        "complexity", words.choice(brief.complexity()),
                        "service-area", brief.serviceArea(),
                        "budget-frame", kroner(brief.budgetFrame()),
                        "desired-start", brief.desiredStart())));
    }

    Section alternatives(DescribeIdea idea) {
        return Section.of(
                words.paper("alternatives"),
                new Block.Paragraph(idea.alternatives()),
                new Block.Facts(facts(
                        "national-solution", words.choice(idea.nationalSolution()),
                        "national-solution-name", idea.nationalSolutionName(),
                        "rough-cost", kroner(idea.roughCost()),
                        "rough-benefit", idea.roughBenefit())));
    }

    Section principles(DescribeIdea idea) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        idea.principles()
                .forEach((principle, item) ->
                        rows.add(Block.row(words.choice(principle), words.choice(item.answer()), item.comment())));
        return Section.of(
                words.paper("principles"),
                new Block.Grid(List.of(words.paper("principle"), words.paper("answer"), words.paper("comment")), rows));
    }

    Section proposal(WriteProposal proposal) {
        return Section.of(
                words.paper("proposal"),
                new Block.Paragraph(proposal.alternative()),
                new Block.Facts(facts(
                        "project-owner", people.name(proposal.projectOwner()),
                        "benefit-manager", people.name(proposal.benefitManager()),
                        "procurement", proposal.procurement(),
                        "tolerance-time", proposal.toleranceTimeDays(),
                        "tolerance-cost", proposal.toleranceCostPercent(),
                        "tolerance-benefit", proposal.toleranceBenefitPercent(),
                        "minimum-municipalities", proposal.minimumMunicipalities(),
                        "minimum-inhabitants", proposal.minimumInhabitantsPercent())));
    }

    Section costs(WriteProposal proposal) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        proposal.costs()
                .forEach(cost -> rows.add(Block.row(
                        String.valueOf(cost.year()),
                        kroner(cost.project()),
                        kroner(cost.running()),
                        kroner(cost.total()))));
        List<String> header =
                List.of(words.paper("year"), words.paper("cost"), words.paper("running"), words.paper("sum"));
        return Section.of(
                words.paper("costs"),
                new Block.Paragraph(words.paper(
                        "costs.prices", String.valueOf(proposal.costs().get(0).priceYear()))),
                new Block.Grid(header, rows),
                new Block.Facts(facts(
                        "external-contribution",
                        kroner(proposal.sharedCosts().externalContribution()),
                        "total",
                        kroner(proposal.sharedCosts().total()))));
    }

    /** The shares of these municipalities. */
    Section shares(Proposal proposal, ShareTable shares, Iterable<String> municipalities) {
        Map<String, String> names = names();
        List<String> header = new ArrayList<>(List.of(words.paper("municipality")));
        shares.fourYears().forEach(year -> header.add(String.valueOf(year)));
        header.addAll(List.of(words.paper("four-years"), words.paper("part")));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        municipalities.forEach(number -> rows.add(shareRow(names.getOrDefault(number, number), number, shares)));
        WriteProposal content = proposal.content();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.paper(
                "shares.key", words.choice(content.costKey()), Norwegian.date(proposal.inhabitantsDate()))));
        Map<String, @Nullable Object> limits = facts(
                "equal-share", content.costKey() == CostKey.MIXED ? content.equalShare() : null,
                "cap", kroner(content.cap()),
                "floor", kroner(content.floor()));
        limits.values().removeIf(Objects::isNull);
        if (!limits.isEmpty()) {
            blocks.add(new Block.Facts(limits));
        }
        blocks.add(new Block.Grid(header, rows));
        return new Section(words.paper("shares"), blocks);
    }

    Section participation(Project project) {
        Map<String, String> names = names();
        Map<String, List<Unconfirmed>> recorded = unconfirmed.of(project, number -> true);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        projects.participations(project.id())
                .forEach(one -> rows.add(Block.row(
                        names.getOrDefault(one.municipality(), one.municipality()),
                        words.choice(one.interest()),
                        words.saidBy(
                                words.choice(one.state()),
                                recorded.getOrDefault(one.municipality(), List.of()).stream()
                                        .map(Unconfirmed::withoutComment)
                                        .toList()))));
        return Section.of(
                words.paper("participation"),
                new Block.Grid(
                        List.of(words.paper("municipality"), words.paper("interest"), words.paper("state")), rows));
    }

    private List<@Nullable Object> shareRow(String name, String number, ShareTable shares) {
        List<@Nullable Object> row = Block.row(name);
        shares.fourYears().forEach(year -> row.add(Norwegian.kroner(shares.amount(number, year))));
        row.add(Norwegian.kroner(shares.overFourYears(number)));
        var part = shares.part(number);
        row.add(part == null ? null : Norwegian.percent(part));
        return row;
    }

    private Map<String, String> names() {
        return projects.municipalityNames();
    }

    private String choices(List<? extends Enum<?>> choices) {
        return choices.stream().map(words::choice).collect(Collectors.joining("; "));
    }

    /** Labels by key, with their values. */
    private Map<String, @Nullable Object> facts(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            facts.put(words.paper(String.valueOf(keysAndValues[i])), keysAndValues[i + 1]);
        }
        return facts;
    }

    private static @Nullable String kroner(@Nullable Long amount) {
        return amount == null ? null : Norwegian.kroner(amount);
    }
}
