package no.gevinstflyt.portal.project;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.gevinstflyt.benefit.UnconfirmedMappings;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.UnconfirmedAnswers;
import no.gevinstflyt.rollout.RolloutCell;
import no.gevinstflyt.rollout.RolloutCells;
import no.gevinstflyt.rollout.RolloutStatus;
import no.gevinstflyt.silence.Unconfirmed;
import org.springframework.stereotype.Component;

/** The municipalities on the page of a project: whether they take part, and how far their rollout has come. */
@Component
class PartFacts {

    private final Projects projects;
    private final ProjectReading reading;
    private final RolloutCells rollout;
    private final UnconfirmedAnswers unconfirmed;
    private final UnconfirmedMappings mapped;
    private final Words words;

    PartFacts(
            Projects projects,
            ProjectReading reading,
            RolloutCells rollout,
            UnconfirmedAnswers unconfirmed,
            UnconfirmedMappings mapped,
            Words words) {
        this.projects = projects;
        this.reading = reading;
        this.rollout = rollout;
        this.unconfirmed = unconfirmed;
        this.mapped = mapped;
        this.words = words;
    }

    /**
     * A municipality's part in the project.
     *
     * @param rollout empty before the rollout is planned, and where the municipality doesn't take part; planned and
     *     live likewise
     * @param number set where the reader may read all that is registered of the rollout; else empty
     * @param onBehalf who gave the answers that were recorded for the municipality and that it hasn't confirmed
     */
    record Part(
            String name,
            String state,
            String since,
            String interest,
            String rollout,
            String planned,
            String live,
            String number,
            List<String> onBehalf) {}

    List<Part> of(Project project, Caller caller) {
        Map<String, String> names = projects.municipalityNames();
        Map<String, RolloutCell> cells = rollout.of(project.id()).stream()
                .collect(Collectors.toMap(RolloutCell::municipality, Function.identity()));
        Map<String, List<Unconfirmed>> recorded =
                unconfirmed.of(project, number -> reading.readsAnswers(project, number, caller));
        Map<String, List<Unconfirmed>> figures = mapped.of(project, caller);
        return projects.participations(project.id()).stream()
                .map(part -> part(
                        project,
                        part,
                        names.getOrDefault(part.municipality(), part.municipality()),
                        cells.get(part.municipality()),
                        Stream.of(recorded, figures)
                                .flatMap(of -> of.getOrDefault(part.municipality(), List.of()).stream())
                                .toList(),
                        caller))
                .sorted(Comparator.comparing(Part::name))
                .toList();
    }

    private Part part(
            Project project,
            Participation part,
            String name,
            RolloutCell cell,
            List<Unconfirmed> recorded,
            Caller caller) {
        boolean readable = reading.readsAnswers(project, part.municipality(), caller) && part.interest() != null;
        boolean planned = part.rolloutState() != null && cell.status() != RolloutStatus.WITHDRAWN;
        return new Part(
                name,
                words.choice(part.state()),
                words.day(part.stateSince()),
                readable ? words.choice(part.interest()) : "",
                planned ? words.choice(cell.status()) : "",
                planned ? words.date(cell.schedule().planned()) : "",
                planned ? words.date(cell.schedule().live()) : "",
                planned && reading.readsAnswers(project, part.municipality(), caller) ? part.municipality() : "",
                words.onBehalf(recorded));
    }
}
