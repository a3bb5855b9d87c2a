package no.gevinstflyt;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesTalkThroughTheirFacesAndWithoutCycles() {
        ApplicationModules.of(GevinstflytApplication.class).verify();
    }

    @Test
    void theEngineIsKnownOnlyInProcessPackagesAndTheEngineModule() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("no.gevinstflyt");

        noClasses()
                .that()
                .resideOutsideOfPackages("..process..", "no.gevinstflyt.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("a fork of the engine must be able to take its place")
                .check(product);
    }
}
