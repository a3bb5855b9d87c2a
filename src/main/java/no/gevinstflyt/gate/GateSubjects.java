package no.gevinstflyt.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.gevinstflyt.document.Section;
import org.springframework.stereotype.Component;

/** The features that have something to decide on, and those that add to their papers. */
@Component
class GateSubjects {

    private final List<GateSubject> subjects;
    private final List<PaperContributor> contributors;

    GateSubjects(List<GateSubject> subjects, List<PaperContributor> contributors) {
        this.subjects = subjects;
        this.contributors = contributors;
    }

    SubjectFacts facts(String type, long id, Gate gate) {
        return of(type).facts(id, gate);
    }

    Optional<Long> idOf(String type, String code) {
        return of(type).idOf(code);
    }

    /** The subject's own sections, then the contributors'. */
    List<Section> paper(String type, long id, Gate gate) {
        List<Section> own = of(type).paper(id, gate);
        return Stream.concat(
                        own.stream(),
                        contributors.stream().flatMap(contributor -> contributor.sections(type, id, gate).stream()))
                .toList();
    }

    private GateSubject of(String type) {
        return subjects.stream()
                .filter(subject -> subject.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature has a gate subject of type " + type));
    }
}
