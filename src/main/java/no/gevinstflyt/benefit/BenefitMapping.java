package no.gevinstflyt.benefit;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.gevinstflyt.engine.TaskContext.OnBehalf;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.ParticipationEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way from the benefit map to what each municipality's director has approved. */
@Service
@Transactional
public class BenefitMapping {

    /** The remark on an event, and the task, in which baselines were measured. */
    static final String BASELINES = "measure-baseline";

    private static final String PRODUCT = "gevinstflyt";

    private final MapTable maps;
    private final BenefitTable benefits;
    private final Mappings mappings;
    private final MappingEvents events;
    private final TargetTable targets;
    private final Comments comments;
    private final Clock clock;

    BenefitMapping(
            MapTable maps,
            BenefitTable benefits,
            Mappings mappings,
            MappingEvents events,
            TargetTable targets,
            Comments comments,
            Clock clock) {
        this.maps = maps;
        this.benefits = benefits;
        this.mappings = mappings;
        this.events = events;
        this.targets = targets;
        this.comments = comments;
        this.clock = clock;
    }

    /**
     * Keeps the project's benefit map.
     *
     * @throws Refused where the map breaks a rule, or the project has one
     */
    public void draftMap(long project, BenefitMap map, String by) {
        BenefitMapRules.check(map);
        if (maps.exists(project)) {
            throw Refused.conflict("benefit.map-is-there");
        }
        maps.add(project, map, by, clock.instant());
    }

    /** Keeps a municipality's figures and hands them to the resource group. */
    public void submit(
            long project, String municipality, List<TargetRow> rows, String by, Optional<OnBehalf> onBehalf) {
        MappingRules.Read read = read(project, municipality, rows);
        Mapping mapping = mappings.save(mapping(project, municipality).submit(clock.instant()));
        benefits.replaceOwn(project, municipality, read.own());
        targets.replace(mapping.id(), read.targets());
        comments.replace(mapping.id(), Map.of());
        events.add(MappingEvent.of(mapping, by, onBehalf));
    }

    /**
     * Keeps figures that the project leader proposes to a municipality, marked as estimates; its own answer then starts
     * with them.
     *
     * @throws Refused where the rows break a rule, or the municipality has answered already
     */
    public void propose(long project, String municipality, List<TargetRow> rows, String by) {
        MappingRules.Read read = read(project, municipality, rows);
        Mapping mapping = mapping(project, municipality);
        if (mapping.state() != MappingState.DRAFT) {
            throw Refused.conflict("benefit.mapping-elsewhere." + Keys.of(mapping.state()));
        }
        Mapping kept = mappings.save(mapping);
        benefits.replaceOwn(project, municipality, read.own());
        targets.replace(
                kept.id(), read.targets().stream().map(Target::estimated).toList());
        events.add(MappingEvent.of(kept, by, Optional.empty()));
    }

    private MappingRules.Read read(long project, String municipality, Collection<TargetRow> rows) {
        BenefitMap map = maps.find(project).orElseThrow(() -> Refused.conflict("benefit.no-map"));
        Set<String> nodes = Stream.concat(
                        map.changes().stream().map(Change::code),
                        map.benefits().stream().map(BenefitDefinition::code))
                .collect(Collectors.toCollection(TreeSet::new));
        return MappingRules.read(List.copyOf(rows), map.benefits(), nodes, municipality);
    }

    /** Keeps what the resource group says; comments are by the code of a benefit that the municipality has. */
    public void assure(long project, String municipality, AssureBenefits answer, String by) {
        Mapping mapping = mappings.save(existing(project, municipality).assure(answer.outcome(), clock.instant()));
        checkComments(mapping, answer.comments());
        comments.replace(mapping.id(), answer.comments());
        events.add(MappingEvent.of(mapping, by, Optional.empty()));
    }

    private void checkComments(Mapping mapping, Map<String, String> said) {
        Set<String> known = targets.of(List.of(mapping.id())).getOrDefault(mapping.id(), List.of()).stream()
                .map(Target::benefit)
                .collect(Collectors.toCollection(TreeSet::new));
        Faults faults = new Faults();
        said.keySet()
                .forEach(code -> faults.addIf(
                        !known.contains(code),
                        "comments." + code,
                        "benefit.unknown-benefit",
                        code,
                        String.join(", ", known)));
        faults.refuse();
    }

    /** Keeps what the director says. */
    public void approve(
            long project, String municipality, ApproveBenefits answer, String by, Optional<OnBehalf> onBehalf) {
        Mapping mapping = mappings.save(existing(project, municipality).decide(answer.approved(), clock.instant()));
        events.add(MappingEvent.of(mapping, by, onBehalf)
                .remarked(answer.comment())
                .decided(answer.decidedBy(), answer.decisionDate()));
    }

    /** Adds the baselines that were to be measured; all of them, each within what its unit can be. */
    public void measureBaselines(
            long project, String municipality, MeasureBaseline answer, String by, Optional<OnBehalf> onBehalf) {
        Mapping mapping = existing(project, municipality);
        BaselineRules.check(answer, awaiting(mapping), benefits.of(project));
        targets.setBaselines(mapping.id(), answer.baselines());
        events.add(MappingEvent.of(mapping, by, onBehalf).remarked(BASELINES));
    }

    private List<Target> awaiting(Mapping mapping) {
        return targets.of(List.of(mapping.id())).getOrDefault(mapping.id(), List.of()).stream()
                .filter(Target::awaitsBaseline)
                .toList();
    }

    /** The project leader goes on without the municipality's answer: its figures count nowhere. */
    public void goOnWithout(long project, String municipality, String by) {
        Mapping mapping = mappings.save(mapping(project, municipality).withoutAnswer(clock.instant()));
        events.add(MappingEvent.of(mapping, by, Optional.empty()));
    }

    @EventListener
    void on(ParticipationEnded ended) {
        Optional<Mapping> mapping = mappings.find(ended.projectId(), ended.municipality());
        mapping.filter(open -> open.state() != MappingState.ENDED).ifPresent(open -> {
            Mapping over = mappings.save(open.end(clock.instant()));
            events.add(MappingEvent.of(over, PRODUCT, Optional.empty()));
        });
    }

    private Mapping mapping(long project, String municipality) {
        Instant now = clock.instant();
        return mappings.find(project, municipality).orElseGet(() -> Mapping.begun(project, municipality, now));
    }

    private Mapping existing(long project, String municipality) {
        return mappings.find(project, municipality).orElseThrow(() -> Refused.conflict("benefit.no-mapping"));
    }
}
