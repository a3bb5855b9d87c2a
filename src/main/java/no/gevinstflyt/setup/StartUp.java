package no.gevinstflyt.setup;

import no.gevinstflyt.collaboration.CollaborationSetup;
import no.gevinstflyt.engine.Directory;
import no.gevinstflyt.engine.deployment.AbandonedJobs;
import no.gevinstflyt.engine.deployment.Deployer;
import no.gevinstflyt.engine.deployment.Migration;
import no.gevinstflyt.engine.deployment.StartTurn;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Puts everything in place before the application serves and before the first job runs. */
@Component
class StartUp implements SmartInitializingSingleton {

    private final StartTurn turn;
    private final AbandonedJobs abandonedJobs;
    private final Deployer deployer;
    private final Migration migration;
    private final CollaborationSetup collaborations;
    private final Roles roles;
    private final Directory directory;
    private final FirstAdministrator administrator;
    private final Demonstration demonstration;

    StartUp(
            StartTurn turn,
            AbandonedJobs abandonedJobs,
            Deployer deployer,
            Migration migration,
            CollaborationSetup collaborations,
            Roles roles,
            Directory directory,
            FirstAdministrator administrator,
            Demonstration demonstration) {
        this.turn = turn;
        this.abandonedJobs = abandonedJobs;
        this.deployer = deployer;
        this.migration = migration;
        this.collaborations = collaborations;
        this.roles = roles;
        this.directory = directory;
        this.administrator = administrator;
        this.demonstration = demonstration;
    }

    @Override
    public void afterSingletonsInstantiated() {
        abandonedJobs.release();
        deployer.deploy();
        collaborations.apply();
        migration.run();
        roles.ensure();
        if (demonstration.wanted()) {
            demonstration.complete();
        } else if (!directory.hasUsers()) {
            administrator.create();
        }
        turn.pass();
    }
}
