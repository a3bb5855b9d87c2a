package no.gevinstflyt.portal.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.document.StoredDocument;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.GateCase;
import no.gevinstflyt.gate.GateDecision;
import no.gevinstflyt.gate.Gates;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.project.Closing;
import no.gevinstflyt.project.Executions;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.rollout.EarlyClosings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a project shows, as far as its reader may see it. */
@Component
class ProjectFacts {

    private final Projects projects;
    private final ProjectReading reading;
    private final Executions executions;
    private final Closing closing;
    private final EarlyClosings closings;
    private final People people;
    private final Gates gates;
    private final Documents documents;
    private final Words words;

    ProjectFacts(
            Projects projects,
            ProjectReading reading,
            Executions executions,
            Closing closing,
            EarlyClosings closings,
            People people,
            Gates gates,
            Documents documents,
            Words words) {
        this.projects = projects;
        this.reading = reading;
        this.executions = executions;
        this.closing = closing;
        this.closings = closings;
        this.people = people;
        this.gates = gates;
        this.documents = documents;
        this.words = words;
    }

    /** A phase on the project's way: {@code past}, {@code now} or {@code ahead}. */
    record PhaseView(String name, String state) {}

    /** A case at a gate and what was decided last. */
    record CaseView(long id, String gate, String meeting, String outcome, String decided) {}

    /** A file that the reader may have, by what it is and by its name. */
    record FileView(String address, String title, String name, String made) {}

    /** A date or a text about the project's course. */
    record Fact(String label, String value) {}

    List<PhaseView> phases(Project project) {
        return Arrays.stream(Phase.values())
                .map(phase -> new PhaseView(words.choice(phase), state(phase.compareTo(project.phase()))))
                .toList();
    }

    String phaseName(Project project) {
        return words.choice(project.phase());
    }

    /** When execution started and with whom, and when the project was closed, as far as that has come. */
    List<Fact> course(Project project) {
        List<Fact> course = new ArrayList<>();
        executions.find(project.id()).ifPresent(execution -> {
            course.add(new Fact(words.say("portal.project.execution"), words.date(execution.startDate())));
            if (execution.team() != null) {
                course.add(new Fact(words.say("portal.project.team"), execution.team()));
            }
        });
        closings.standing(project.id())
                .ifPresent(asked -> course.add(new Fact(
                        words.say("portal.project.closing-requested"),
                        words.say(
                                "portal.project.closing-requested.value",
                                words.day(asked.at()),
                                people.name(asked.by()),
                                asked.reason()))));
        closing.closedAt(project.id())
                .ifPresent(closed -> course.add(new Fact(words.say("portal.project.closed"), words.day(closed))));
        return course;
    }

    List<CaseView> cases(Project project, List<GateCase> cases) {
        Map<Long, GateDecision> last = gates.decisions("project", project.id()).stream()
                .collect(Collectors.toMap(GateDecision::gateCaseId, Function.identity(), (earlier, later) -> later));
        return cases.stream()
                .map(gateCase -> view(gateCase, last.get(gateCase.id())))
                .toList();
    }

    private CaseView view(GateCase gateCase, @Nullable GateDecision last) {
        return new CaseView(
                gateCase.id(),
                words.say("portal.gate." + gateCase.gate()),
                words.date(gateCase.meetingDate()),
                last == null ? words.say("portal.gate.undecided") : words.choice(last.outcome()),
                last == null ? "" : words.day(last.decidedAt().toInstant()));
    }

    List<FileView> files(Project project, List<GateCase> cases, Caller caller) {
        Map<String, String> names = projects.municipalityNames();
        Map<Long, Gate> papers = cases.stream()
                .filter(gateCase -> gateCase.paperId() != null)
                .collect(Collectors.toMap(GateCase::paperId, GateCase::gate));
        return documents.of(project.code()).stream()
                .filter(document -> reading.reads(project, document, caller))
                .map(document -> new FileView(
                        "/api/v1/projects/" + project.code() + "/documents/" + document.id(),
                        title(document, names, papers.get(document.id())),
                        document.fileName(),
                        words.moment(document.madeAt())))
                .toList();
    }

    private String title(StoredDocument document, Map<String, String> names, @Nullable Gate gate) {
        if (gate != null) {
            return words.say("portal.document.gate", gate.name());
        }
        String kind = words.sayOr("portal.document." + document.kind(), document.fileName());
        String municipality = document.municipality();
        return municipality == null
                ? kind
                : words.say("portal.document.for", kind, names.getOrDefault(municipality, municipality));
    }

    private static String state(int compared) {
        return compared < 0 ? "past" : compared == 0 ? "now" : "ahead";
    }
}
