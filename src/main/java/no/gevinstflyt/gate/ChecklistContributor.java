package no.gevinstflyt.gate;

import java.util.Map;

/** What a feature knows of what a gate asks of another's subject. A bean of the feature. */
public interface ChecklistContributor {

    /** The items that the feature's data answers, by the item's id; none where it has nothing to say at this gate. */
    Map<String, KnownItem> known(String subjectType, long subjectId, Gate gate);
}
