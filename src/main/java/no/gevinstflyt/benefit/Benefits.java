package no.gevinstflyt.benefit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.project.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Benefits and targets as people may read them: the map's benefits by everybody in the collaboration; a municipality's
 * own benefits and figures by the municipality, by the leaders and the resource group once they are handed in, and by
 * everybody in the collaboration once its director has approved them. How far a municipality has come is known to
 * itself and to those with a role in the collaboration, not to other municipalities.
 */
@Service
@Transactional(readOnly = true)
public class Benefits {

    private static final List<String> READS_SUBMITTED = List.of("project-leader", "benefit-manager", "resource-group");

    /**
     * Where a municipality's mapping stands, and its figures where the reader may see them.
     *
     * @param readable whether the targets are shown; an unfinished mapping of another municipality has none to show
     * @param last what happened last
     */
    public record MunicipalMapping(
            Mapping mapping, boolean readable, List<Target> targets, @Nullable MappingEvent last) {}

    private final MapTable maps;
    private final BenefitTable benefits;
    private final Mappings mappings;
    private final MappingEvents events;
    private final TargetTable targets;
    private final Comments comments;

    Benefits(
            MapTable maps,
            BenefitTable benefits,
            Mappings mappings,
            MappingEvents events,
            TargetTable targets,
            Comments comments) {
        this.maps = maps;
        this.benefits = benefits;
        this.mappings = mappings;
        this.events = events;
        this.targets = targets;
        this.comments = comments;
    }

    public Optional<BenefitMap> map(long project) {
        return maps.find(project);
    }

    /** Every benefit, whoever asks; for the product's own work. */
    public List<Benefit> all(long project) {
        return benefits.of(project);
    }

    /** The benefits that the person may know of. */
    public List<Benefit> readable(Project project, Caller caller) {
        Set<String> readable = mappings.of(project.id()).stream()
                .filter(mapping -> mayRead(mapping, project, caller))
                .map(Mapping::municipality)
                .collect(Collectors.toSet());
        return benefits.of(project.id()).stream()
                .filter(benefit -> benefit.shared() || readable.contains(benefit.municipality()))
                .toList();
    }

    /** The mappings that the person may know of, with the figures that the person may see. */
    public List<MunicipalMapping> mappings(Project project, Caller caller) {
        List<Mapping> all = mappings.of(project.id()).stream()
                .filter(mapping -> mayKnow(mapping, project, caller))
                .toList();
        List<Mapping> readable = all.stream()
                .filter(mapping -> mayRead(mapping, project, caller))
                .toList();
        Map<Long, List<Target>> figures =
                targets.of(readable.stream().map(Mapping::id).toList());
        Map<Long, MappingEvent> last = all.isEmpty()
                ? Map.of()
                : events.of(all.stream().map(Mapping::id).toList()).stream()
                        .collect(Collectors.toMap(MappingEvent::mapping, event -> event, (earlier, later) -> later));
        return all.stream()
                .map(mapping -> new MunicipalMapping(
                        mapping,
                        readable.contains(mapping),
                        figures.getOrDefault(mapping.id(), List.of()),
                        last.get(mapping.id())))
                .toList();
    }

    /** A municipality's mapping with its figures, whoever asks; for the tasks and papers of that municipality. */
    public Optional<MunicipalMapping> mapping(long project, String municipality) {
        return mappings.find(project, municipality).map(mapping -> {
            List<MappingEvent> history = events.of(List.of(mapping.id()));
            return new MunicipalMapping(
                    mapping,
                    true,
                    targets.of(List.of(mapping.id())).getOrDefault(mapping.id(), List.of()),
                    history.isEmpty() ? null : history.get(history.size() - 1));
        });
    }

    /** What the resource group wants mended, by the benefit's code. */
    public Map<String, String> comments(Mapping mapping) {
        return comments.of(mapping.id());
    }

    private static boolean mayKnow(Mapping mapping, Project project, Caller caller) {
        return caller.administrator() || caller.hasRoleIn(project.collaboration()) || mayRead(mapping, project, caller);
    }

    static boolean mayRead(Mapping mapping, Project project, Caller caller) {
        if (caller.contactOf(mapping.municipality()) || caller.directorOf(mapping.municipality())) {
            return true;
        }
        boolean handedIn = mapping.state().submitted()
                && READS_SUBMITTED.stream().anyMatch(role -> caller.hasRole(project.collaboration(), role));
        return handedIn || mapping.state() == MappingState.APPROVED;
    }
}
