package no.gevinstflyt.project;

import java.util.List;
import no.gevinstflyt.document.Section;

/** A feature that has something to say in the case package on which a municipality decides whether it takes part. */
public interface CasePackageContributor {

    /** Sections for this municipality's draft; only figures that the municipality itself may read. */
    List<Section> sections(long projectId, String municipality);
}
