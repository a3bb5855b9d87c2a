package no.gevinstflyt.portal.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.gate.GateCase;
import no.gevinstflyt.gate.GateDecision;
import no.gevinstflyt.gate.Gates;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.project.Participation;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import org.springframework.stereotype.Component;

/** What the page of a project shows, as far as its reader may see it. */
@Component
class ProjectFacts {

    private static final Map<Phase, String> STEPS =
            Map.of(Phase.IDEA, "initiation", Phase.CONCEPT, "initiation", Phase.PLANNING, "planning");

    private final Projects projects;
    private final ProjectReading reading;
    private final Gates gates;
    private final Documents documents;
    private final Words words;

    ProjectFacts(Projects projects, ProjectReading reading, Gates gates, Documents documents, Words words) {
        this.projects = projects;
        this.reading = reading;
        this.gates = gates;
        this.documents = documents;
        this.words = words;
    }

    /** A phase on the project's way: {@code past}, {@code now} or {@code ahead}. */
    record PhaseView(String name, String state) {}

    /** A municipality's part in the project. */
    record Part(String number, String name, String state, String since, String interest) {}

    /** A case at a gate and what was decided last. */
    record CaseView(long id, String gate, String meeting, String outcome, String decided) {}

    /** A file that the reader may have. */
    record FileView(String address, String name, String made) {}

    List<PhaseView> phases(Project project) {
        return Arrays.stream(Phase.values())
                .map(phase -> new PhaseView(words.choice(phase), state(phase.compareTo(project.phase()))))
                .toList();
    }

    String phaseName(Project project) {
        return words.choice(project.phase());
    }

    /** The step of the joint project's diagram at which the project stands. */
    String step(Project project) {
        return project.running() ? STEPS.getOrDefault(project.phase(), "start-execution") : "";
    }

    List<Part> parts(Project project, Caller caller) {
        Map<String, String> names = projects.municipalityNames();
        return projects.participations(project.id()).stream()
                .map(part -> part(project, part, names.getOrDefault(part.municipality(), part.municipality()), caller))
                .sorted(Comparator.comparing(Part::name))
                .toList();
    }

    private Part part(Project project, Participation part, String name, Caller caller) {
        boolean readable = reading.readsAnswers(project, part.municipality(), caller) && part.interest() != null;
        return new Part(
                part.municipality(),
                name,
                words.choice(part.state()),
                words.day(part.stateSince()),
                readable ? words.choice(part.interest()) : "");
    }

    List<CaseView> cases(Project project) {
        List<CaseView> views = new ArrayList<>();
        for (GateCase gateCase : gates.cases(project.code())) {
            List<GateDecision> decisions = gates.decisionsOfCase(gateCase.id());
            GateDecision last = decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
            views.add(new CaseView(
                    gateCase.id(),
                    words.say("portal.gate." + gateCase.gate()),
                    words.date(gateCase.meetingDate()),
                    last == null ? words.say("portal.gate.undecided") : words.choice(last.outcome()),
                    last == null ? "" : words.day(last.decidedAt().toInstant())));
        }
        return views;
    }

    List<FileView> files(Project project, Caller caller) {
        return documents.of(project.code()).stream()
                .filter(document -> reading.reads(project, document, caller))
                .map(document -> new FileView(
                        "/api/v1/projects/" + project.code() + "/documents/" + document.id(),
                        document.fileName(),
                        words.moment(document.madeAt())))
                .toList();
    }

    private static String state(int compared) {
        return compared < 0 ? "past" : compared == 0 ? "now" : "ahead";
    }
}
