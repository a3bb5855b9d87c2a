package no.gevinstflyt.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.document.Block;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.document.Section;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What final report and decision paper say of a project that closes: what was planned beside what came. */
@Component
class ClosingSections {

    private static final int DIGITS = 4;

    private final Projects projects;
    private final Proposals proposals;
    private final ProjectPhases phases;
    private final Executions executions;
    private final FirstGoLives firstGoLives;
    private final UnconfirmedAnswers unconfirmed;
    private final Words words;

    ClosingSections(
            Projects projects,
            Proposals proposals,
            ProjectPhases phases,
            Executions executions,
            FirstGoLives firstGoLives,
            UnconfirmedAnswers unconfirmed,
            Words words) {
        this.projects = projects;
        this.proposals = proposals;
        this.phases = phases;
        this.executions = executions;
        this.firstGoLives = firstGoLives;
        this.unconfirmed = unconfirmed;
        this.words = words;
    }

    Section achievement(Project project, WriteFinalReport report) {
        return Section.of(
                words.paper("report.achievement"),
                Block.Facts.of(words.paper("goal"), project.brief().goal()),
                new Block.Paragraph(report.goalAchievement()));
    }

    Section lessons(WriteFinalReport report) {
        return Section.of(words.paper("report.lessons"), new Block.Paragraph(report.lessons()));
    }

    Section cost(Project project, WriteFinalReport report) {
        Optional<WriteProposal> proposal = proposals.find(project.id()).map(Proposal::content);
        Long planned = proposal.map(ClosingSections::projectCost).orElse(null);
        Long frame = project.brief().budgetFrame();
        Block.Facts facts = Block.Facts.of(words.paper("budget-frame"), kroner(frame))
                .and(words.paper("report.planned-cost"), kroner(planned))
                .and(words.paper("report.actual-cost"), kroner(report.actualCost()));
        if (planned != null) {
            facts = facts.and(words.paper("report.difference"), difference(report.actualCost(), planned));
        }
        BigDecimal tolerance = proposal.map(WriteProposal::toleranceCostPercent).orElse(null);
        return Section.of(
                words.paper("report.cost"),
                new Block.Paragraph(words.paper("report.cost.explained")),
                facts.and(words.paper("tolerance-cost"), tolerance));
    }

    /** When each phase began, and the two dates that were named beforehand. */
    Section dates(Project project) {
        Block.Facts facts =
                Block.Facts.of(words.paper("desired-start"), project.brief().desiredStart());
        facts = facts.and(
                words.paper("report.execution-start"),
                executions.find(project.id()).map(StartExecution::startDate).orElse(null));
        for (var phase : phases.history(project.id()).entrySet()) {
            facts = facts.and(words.paper("report.phase", words.choice(phase.getKey())), phase.getValue());
        }
        return Section.of(words.paper("report.dates"), facts);
    }

    Section rollout(Project project) {
        Map<String, LocalDate> first = firstGoLives.of(project.id());
        Map<String, List<Unconfirmed>> recorded = unconfirmed.of(project, number -> false);
        List<List<@Nullable Object>> rows = projects.participations(project.id()).stream()
                .filter(one -> one.stillIn() || one.rolloutState() != null)
                .sorted(Comparator.comparing(one -> projects.municipalityName(one.municipality())))
                .map(one -> rolledOut(
                        one,
                        first.getOrDefault(one.municipality(), one.goLivePlanned()),
                        recorded.getOrDefault(one.municipality(), List.of())))
                .toList();
        return table(
                words.paper("report.rollout"),
                words.paper("report.nobody"),
                List.of(
                        words.paper("municipality"),
                        words.paper("report.planned"),
                        words.paper("report.in-use"),
                        words.paper("report.days-late"),
                        words.paper("state")),
                rows);
    }

    /** How late it was is counted from the day planned at first. */
    private List<@Nullable Object> rolledOut(
            Participation part, @Nullable LocalDate planned, List<Unconfirmed> recorded) {
        LocalDate live = part.goLiveDate();
        String state = part.stillIn() && part.rolloutState() != null
                ? words.choice(part.rolloutState())
                : words.choice(part.state());
        Long late = planned == null || live == null ? null : ChronoUnit.DAYS.between(planned, live);
        return Block.row(
                projects.municipalityName(part.municipality()), planned, live, late, words.saidBy(state, recorded));
    }

    static Section table(String heading, String none, List<String> header, List<List<@Nullable Object>> rows) {
        return Section.of(heading, rows.isEmpty() ? new Block.Paragraph(none) : new Block.Grid(header, rows));
    }

    private static long projectCost(WriteProposal proposal) {
        return proposal.costs().stream().mapToLong(CostRow::project).sum();
    }

    private static String difference(long actual, long planned) {
        String amount = (actual > planned ? "+" : "") + Norwegian.kroner(actual - planned);
        if (planned == 0) {
            return amount;
        }
        BigDecimal share =
                BigDecimal.valueOf(actual - planned).divide(BigDecimal.valueOf(planned), DIGITS, RoundingMode.HALF_UP);
        return amount + " (" + (share.signum() > 0 ? "+" : "") + Norwegian.percent(share) + ")";
    }

    private static @Nullable String kroner(@Nullable Long amount) {
        return amount == null ? null : Norwegian.kroner(amount);
    }
}
