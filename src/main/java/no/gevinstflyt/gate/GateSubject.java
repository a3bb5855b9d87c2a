package no.gevinstflyt.gate;

import java.util.List;
import java.util.Optional;
import no.gevinstflyt.document.Section;

/** A kind of thing that gates decide on. A bean of the feature that owns it. */
public interface GateSubject {

    /** The kind, as the process variable {@code subjectType} has it: {@code project}. */
    String type();

    /** The id of the subject with this code, where there is one. */
    Optional<Long> idOf(String code);

    /** What the gate must know of the subject. */
    SubjectFacts facts(long subjectId, Gate gate);

    /** Whether it is handed over to the benefit manager, who takes the project leader's tasks. */
    default boolean handedOver(long subjectId) {
        return false;
    }

    /** What the decision paper says of the subject, after recommendation and checklist. */
    List<Section> paper(long subjectId, Gate gate);
}
