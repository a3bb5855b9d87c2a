package no.gevinstflyt.portal.task;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.benefit.Benefit;
import no.gevinstflyt.benefit.BenefitDefinition;
import no.gevinstflyt.benefit.Benefits;
import no.gevinstflyt.benefit.Indicator;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.portal.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks about benefits: what each row is about, and the figures that are assured or approved. */
@Component
class BenefitBackground implements TaskBackground {

    private static final Set<String> JUDGED = Set.of("assure-benefits", "approve-benefits");

    private final Benefits benefits;
    private final Words words;

    BenefitBackground(Benefits benefits, Words words) {
        this.benefits = benefits;
        this.words = words;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(
                "map-benefits", "measure-baseline", "assure-benefits", "approve-benefits", "finalise-benefit-plan");
    }

    @Override
    public List<String> items(TaskContext context, String field) {
        return JUDGED.contains(context.task().key())
                ? targets(context).stream().map(Target::benefit).toList()
                : List.of();
    }

    @Override
    public TaskBackground opened(TaskContext context) {
        return new Opened(known(context), comments(context));
    }

    /** What one page shows, read once. */
    private final class Opened implements TaskBackground {

        private final Map<String, BenefitDefinition> known;
        private final Map<String, String> comments;

        Opened(Map<String, BenefitDefinition> known, Map<String, String> comments) {
            this.known = known;
            this.comments = comments;
        }

        @Override
        public Set<String> tasks() {
            return BenefitBackground.this.tasks();
        }

        @Override
        public List<String> items(TaskContext context, String field) {
            return BenefitBackground.this.items(context, field);
        }

        @Override
        public List<Topic> topics(TaskContext context) {
            if (!JUDGED.contains(context.task().key())) {
                return List.of();
            }
            List<Fact> facts = targets(context).stream()
                    .map(target ->
                            new Fact(name(known, target.benefit()), figures(target, known.get(target.benefit()))))
                    .toList();
            return List.of(new Topic(words.say("portal.benefits.handed-in"), facts, List.of()));
        }

        @Override
        public String title(TaskContext context, String path, String key) {
            return key + " " + name(known, key);
        }

        @Override
        public @Nullable String note(TaskContext context, String path, String key) {
            BenefitDefinition definition = known.get(key);
            String measured =
                    definition == null || definition.indicator() == null ? "" : measured(definition.indicator());
            String comment = path.equals("targets") ? comments.getOrDefault(key, "") : "";
            String note = comment.isEmpty() ? measured : measured + " " + words.say("portal.benefits.comment", comment);
            return note.isBlank() ? null : note.strip();
        }
    }

    private String measured(Indicator indicator) {
        return words.say("portal.benefits.measured", indicator.name(), unit(indicator));
    }

    /** The unit as it is written within a sentence. */
    private String unit(Indicator indicator) {
        String unit = words.choice(indicator.unit());
        return unit.substring(0, 1).toLowerCase(Locale.ROOT) + unit.substring(1);
    }

    private String figures(Target target, @Nullable BenefitDefinition definition) {
        if (!target.relevant()) {
            return words.say("portal.benefits.not-relevant", String.valueOf(target.whyNot()));
        }
        String unit = definition == null || definition.indicator() == null ? "" : unit(definition.indicator());
        String baseline = target.baseline() == null
                ? words.say("portal.benefits.measured-by", words.date(target.baselineMeasuredBy()))
                : words.say(
                        "portal.benefits.baseline",
                        words.number(target.baseline()),
                        unit,
                        words.date(target.baselineDate()));
        return baseline
                + "\n"
                + words.say(
                        "portal.benefits.target", words.number(target.target()), unit, words.date(target.targetDate()));
    }

    private List<Target> targets(TaskContext context) {
        return benefits.mapping(context.projectId(), context.municipality())
                .map(Benefits.MunicipalMapping::targets)
                .orElse(List.of());
    }

    private Map<String, String> comments(TaskContext context) {
        return context.task()
                .municipality()
                .flatMap(municipality -> benefits.mapping(context.projectId(), municipality))
                .map(found -> benefits.comments(found.mapping()))
                .orElse(Map.of());
    }

    private Map<String, BenefitDefinition> known(TaskContext context) {
        return benefits.all(context.projectId()).stream()
                .map(Benefit::definition)
                .collect(Collectors.toMap(BenefitDefinition::code, Function.identity(), (one, other) -> one));
    }

    private static String name(Map<String, BenefitDefinition> known, String code) {
        BenefitDefinition definition = known.get(code);
        return definition == null ? code : definition.name();
    }
}
