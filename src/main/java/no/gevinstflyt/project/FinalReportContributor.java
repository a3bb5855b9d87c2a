package no.gevinstflyt.project;

import java.util.List;
import no.gevinstflyt.document.Section;

/** A feature that has something to say in a project's final report, which everybody in the collaboration may read. */
public interface FinalReportContributor {

    /** Sections between the rollout and the municipalities' experience. */
    List<Section> finalReport(long projectId);
}
