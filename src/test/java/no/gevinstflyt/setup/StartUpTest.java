package no.gevinstflyt.setup;

import static org.assertj.core.api.Assertions.assertThat;

import no.gevinstflyt.engine.deployment.Deployer;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class StartUpTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FilterService filters;

    @Autowired
    private Deployer deployer;

    @Autowired
    private Play play;

    @Test
    void aSecondStartDeploysNothingNew() {
        deployer.deploy();

        assertThat(repository.createProcessDefinitionQuery().list())
                .isNotEmpty()
                .allSatisfy(definition -> assertThat(definition.getVersion())
                        .as("version of %s", definition.getKey())
                        .isEqualTo(1));
    }

    @Test
    void everybodyFindsTheThreeFiltersInTasklist() {
        assertThat(filters.createTaskFilterQuery().list())
                .extracting(filter -> filter.getName())
                .contains("Mine oppgaver", "Gruppenes oppgaver", "Over fristen");
    }

    @Test
    void theChairIsAMemberOfTheSteeringGroupToo() {
        assertThat(play.caller("styringsleder").groups())
                .contains("salten-steering-group", "salten-steering-group-chair");
    }
}
