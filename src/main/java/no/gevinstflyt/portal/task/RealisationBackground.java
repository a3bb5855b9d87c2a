package no.gevinstflyt.portal.task;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.benefit.AnnualValue.Amount;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.realisation.BudgetQuestion;
import no.gevinstflyt.realisation.BudgetStage;
import no.gevinstflyt.realisation.FourTotals;
import no.gevinstflyt.realisation.Realisations;
import no.gevinstflyt.realisation.TakeOutLine;
import no.gevinstflyt.realisation.TakeOuts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks after the project: what was planned, measured and taken out, and what each row can take out. */
@Component
class RealisationBackground implements TaskBackground {

    private static final String EVALUATE = "evaluate-concept";
    private static final String TAKE_OUT = "take-out-benefit";

    private final Realisations realisations;
    private final TakeOuts takeOuts;
    private final Projects projects;
    private final Words words;
    private final Clock clock;

    RealisationBackground(Realisations realisations, TakeOuts takeOuts, Projects projects, Words words, Clock clock) {
        this.realisations = realisations;
        this.takeOuts = takeOuts;
        this.projects = projects;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(EVALUATE, TAKE_OUT);
    }

    @Override
    public TaskBackground opened(TaskContext context) {
        if (context.task().key().equals(EVALUATE)) {
            return this;
        }
        return new Lines(takeOuts.lines(new BudgetQuestion(
                context.collaboration(),
                context.municipality(),
                (int) context.task().id("budgetYear"),
                Keys.parse(BudgetStage.class, context.task().text("budgetStage")))));
    }

    @Override
    public List<Topic> topics(TaskContext context) {
        Project project = projects.get(context.projectId());
        int year = LocalDate.now(clock).getYear();
        FourTotals totals = FourTotals.of(realisations.figures(project, context.by(), year), year);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("portal.realisation.potential"), byPriceYear(totals.potential())));
        facts.add(new Fact(words.say("portal.realisation.agreed"), byPriceYear(totals.agreed())));
        facts.add(new Fact(words.say("portal.realisation.measured"), byPriceYear(totals.measured())));
        facts.add(new Fact(
                words.say("portal.realisation.taken-out-in", String.valueOf(year)), words.kroner(totals.takenOut())));
        Link more =
                new Link("/portal/projects/" + project.code() + "/realisation", words.say("portal.realisation.open"));
        return List.of(new Topic(words.say("portal.realisation.title"), facts, List.of(more)));
    }

    private String worth(@Nullable Amount amount) {
        return amount == null
                ? Norwegian.MISSING
                : words.say(
                        "portal.realisation.of-year", words.kroner(amount.nok()), String.valueOf(amount.priceYear()));
    }

    private String byPriceYear(Map<Integer, BigDecimal> sums) {
        return sums.isEmpty()
                ? Norwegian.MISSING
                : sums.entrySet().stream()
                        .map(year -> worth(new Amount(year.getValue(), year.getKey())))
                        .collect(Collectors.joining("\n"));
    }

    /** What the rows of one page are about, read once. */
    private final class Lines implements TaskBackground {

        private final Map<String, TakeOutLine> lines;

        Lines(List<TakeOutLine> lines) {
            this.lines = lines.stream()
                    .collect(Collectors.toMap(RealisationBackground::key, Function.identity(), (one, other) -> one));
        }

        @Override
        public Set<String> tasks() {
            return Set.of(TAKE_OUT);
        }

        @Override
        public @Nullable String title(TaskContext context, String path, String key) {
            TakeOutLine line = lines.get(key);
            return line == null
                    ? null
                    : words.say(
                            "portal.realisation.line",
                            line.benefit().code(),
                            line.benefit().name(),
                            words.choice(line.use().use()));
        }

        @Override
        public @Nullable String note(TaskContext context, String path, String key) {
            TakeOutLine line = lines.get(key);
            return line == null
                    ? null
                    : line.projectTitle() + ". "
                            + words.say(
                                    "portal.realisation.use-note", worth(line.agreed()), worth(line.measuredWorth()));
        }
    }

    /** What names a row: project, benefit and use. */
    private static String key(TakeOutLine line) {
        return line.projectCode() + " " + line.benefit().code() + " "
                + Keys.of(line.use().use());
    }
}
