package no.gevinstflyt.project.process;

import no.gevinstflyt.project.CasePackages;
import org.springframework.stereotype.Component;

/** What {@code municipality-commitment} calls. */
@Component("municipalityCommitmentSteps")
public class MunicipalityCommitmentSteps {

    private final CasePackages packages;
    private final MappingEnd mapping;

    MunicipalityCommitmentSteps(CasePackages packages, MappingEnd mapping) {
        this.packages = packages;
        this.mapping = mapping;
    }

    public void makeCasePackage(Long projectId, String municipality) {
        packages.make(projectId, municipality);
    }

    public void leave(Long projectId, String municipality) {
        mapping.end(projectId, municipality);
    }
}
