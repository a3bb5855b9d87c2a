package no.gevinstflyt.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.gevinstflyt.benefit.Benefit;
import no.gevinstflyt.benefit.BenefitMap;
import no.gevinstflyt.benefit.Benefits;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.rollout.DraftPrivacyAssessment;
import no.gevinstflyt.rollout.GoLiveConfirmation;
import no.gevinstflyt.rollout.PrivacyClearance;
import no.gevinstflyt.rollout.PrivacyDrafts;
import no.gevinstflyt.rollout.PrivacyState;
import no.gevinstflyt.rollout.RolloutCells;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks of rollout: the dates planned, the shared privacy draft, the changes to carry out, baselines that lack. */
@Component
class RolloutBackground implements TaskBackground {

    private final Projects projects;
    private final Benefits benefits;
    private final PrivacyDrafts drafts;
    private final PrivacyClearance privacy;
    private final GoLiveConfirmation confirmation;
    private final RolloutCells cells;
    private final Words words;

    RolloutBackground(
            Projects projects,
            Benefits benefits,
            PrivacyDrafts drafts,
            PrivacyClearance privacy,
            GoLiveConfirmation confirmation,
            RolloutCells cells,
            Words words) {
        this.projects = projects;
        this.benefits = benefits;
        this.drafts = drafts;
        this.privacy = privacy;
        this.confirmation = confirmation;
        this.cells = cells;
        this.words = words;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("plan-rollout", "assess-privacy", "prior-consultation", "train-staff", "confirm-go-live");
    }

    @Override
    public List<Topic> topics(TaskContext context) {
        List<Topic> topics = new ArrayList<>();
        String task = context.task().key();
        context.task().municipality().ifPresent(municipality -> topics.add(planned(context.projectId(), municipality)));
        if (task.equals("plan-rollout") || task.equals("train-staff")) {
            add(topics, "portal.rollout.changes", changes(context.projectId()));
        } else if (task.equals("assess-privacy")) {
            add(topics, "portal.rollout.shared-draft", draft(context.projectId()));
        } else if (task.equals("confirm-go-live")) {
            add(topics, "portal.rollout.missing-baselines", missing(context));
        }
        return topics;
    }

    /** A municipality among the dates is called by its name. */
    @Override
    public @Nullable String title(TaskContext context, String path, String key) {
        return path.startsWith("dates") ? projects.municipalityName(key) : null;
    }

    private void add(List<Topic> topics, String heading, List<Fact> facts) {
        if (!facts.isEmpty()) {
            topics.add(new Topic(words.say(heading), facts, List.of()));
        }
    }

    private Topic planned(long project, String municipality) {
        LocalDate planned = projects.participation(project, municipality)
                .map(Participation::goLivePlanned)
                .orElse(null);
        boolean cleared = privacy.state(project, municipality)
                .filter(PrivacyState.CLEARED::equals)
                .isPresent();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("portal.rollout.planned-date"), words.date(planned)));
        facts.addAll(moved(project, municipality));
        facts.add(new Fact(
                words.say("portal.rollout.privacy"),
                words.say(cleared ? "rollout.privacy-open" : "rollout.privacy-shut")));
        return new Topic(words.say("portal.rollout.planned"), facts, List.of());
    }

    /** The day planned at first and why it was moved last, where it was. */
    private List<Fact> moved(long project, String municipality) {
        return cells.of(project).stream()
                .filter(cell -> cell.municipality().equals(municipality)
                        && cell.schedule().moved()
                        && cell.schedule().moveReason() != null)
                .flatMap(cell -> Stream.of(
                        new Fact(
                                words.say("portal.rollout.original-date"),
                                words.date(cell.schedule().original())),
                        new Fact(
                                words.say("portal.rollout.moved-why"),
                                cell.schedule().moveReason())))
                .toList();
    }

    private List<Fact> changes(long project) {
        return benefits.map(project).map(BenefitMap::changes).orElse(List.of()).stream()
                .map(change -> new Fact(change.code(), change.name()))
                .toList();
    }

    private List<Fact> draft(long project) {
        return drafts.find(project).map(DraftPrivacyAssessment::risks).orElse(List.of()).stream()
                .map(risk -> new Fact(
                        words.say(
                                "portal.rollout.risk",
                                words.choice(risk.likelihood()),
                                words.choice(risk.consequence())),
                        risk.measure() == null ? risk.text() : risk.text() + "\n" + risk.measure()))
                .toList();
    }

    private List<Fact> missing(TaskContext context) {
        Map<String, String> names = benefits.all(context.projectId()).stream()
                .map(Benefit::definition)
                .collect(Collectors.toMap(one -> one.code(), one -> one.name(), (one, other) -> one));
        return confirmation.missingBaselines(context.projectId(), context.municipality()).stream()
                .map(code -> new Fact(code, names.getOrDefault(code, code)))
                .toList();
    }
}
