package no.gevinstflyt.gate;

import java.util.Map;

/**
 * What a gate must know of its subject.
 *
 * @param collaboration whose steering group decides; its members may read the decision
 * @param projectId the project that the processes belong to
 * @param code the project's code, the business key of its processes
 * @param light whether the course is light: BP2 then asks what BP1 asks too
 * @param known items of the checklist that the data answers already, by the item's id: met or not. The answer is put
 *     into the form; the project leader may change it
 */
public record SubjectFacts(
        String collaboration, long projectId, String code, String title, boolean light, Map<String, Boolean> known) {}
