package no.gevinstflyt.gate;

import java.util.List;
import java.util.stream.Stream;
import no.gevinstflyt.document.Section;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The features that have something to decide on, and those that add to their papers. */
@Component
class GateSubjects {

    private final ObjectProvider<GateSubject> subjects;
    private final ObjectProvider<PaperContributor> contributors;

    GateSubjects(ObjectProvider<GateSubject> subjects, ObjectProvider<PaperContributor> contributors) {
        this.subjects = subjects;
        this.contributors = contributors;
    }

    SubjectFacts facts(String type, long id, Gate gate) {
        return of(type).facts(id, gate);
    }

    /** What is known of the subjects with this code. */
    List<SubjectFacts> known(String code) {
        return subjects.orderedStream()
                .flatMap(subject -> subject.idOf(code).map(id -> subject.facts(id, Gate.BP1)).stream())
                .toList();
    }

    /** The subject's own sections, then the contributors'. */
    List<Section> paper(String type, long id, Gate gate) {
        List<Section> own = of(type).paper(id, gate);
        return Stream.concat(
                        own.stream(),
                        contributors
                                .orderedStream()
                                .flatMap(contributor -> contributor.sections(type, id, gate).stream()))
                .toList();
    }

    private GateSubject of(String type) {
        return subjects.orderedStream()
                .filter(subject -> subject.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature has a gate subject of type " + type));
    }
}
