package no.gevinstflyt.gate;

import java.util.List;
import no.gevinstflyt.document.Section;

/** Something that a feature adds to the decision paper of another's subject. A bean of the feature. */
public interface PaperContributor {

    /** The sections to add; none where the feature has nothing to say at this gate. */
    List<Section> sections(String subjectType, long subjectId, Gate gate);
}
