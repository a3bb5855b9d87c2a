package no.gevinstflyt.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.gevinstflyt.document.Section;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The features that have something to decide on, and those that add to their papers. */
@Component
class GateSubjects {

    private final ObjectProvider<GateSubject> subjects;
    private final ObjectProvider<PaperContributor> contributors;
    private final ObjectProvider<ChecklistContributor> checklists;

    GateSubjects(
            ObjectProvider<GateSubject> subjects,
            ObjectProvider<PaperContributor> contributors,
            ObjectProvider<ChecklistContributor> checklists) {
        this.subjects = subjects;
        this.contributors = contributors;
        this.checklists = checklists;
    }

    SubjectFacts facts(String type, long id, Gate gate) {
        return of(type).facts(id, gate);
    }

    boolean handedOver(String type, long id) {
        return of(type).handedOver(id);
    }

    /** What is known of the subjects with this code. */
    List<SubjectFacts> known(String code) {
        return subjects.orderedStream()
                .flatMap(subject -> subject.idOf(code).map(id -> subject.facts(id, Gate.BP1)).stream())
                .toList();
    }

    /** The items of the gate's checklist that other features' data answers, by the item's id. */
    Map<String, KnownItem> items(String type, long id, Gate gate) {
        Map<String, KnownItem> items = new HashMap<>();
        checklists.orderedStream().forEach(contributor -> items.putAll(contributor.known(type, id, gate)));
        return items;
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
