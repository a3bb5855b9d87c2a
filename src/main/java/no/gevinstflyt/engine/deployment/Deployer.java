package no.gevinstflyt.engine.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys processes, decisions and forms under names that don't depend on where the application runs from, so that a
 * new start makes no new versions. One deployment holds all, since a form is found in the deployment of its process.
 */
@Component
public class Deployer {

    private static final String NAME = "gevinstflyt";
    private static final String[] PATTERNS = {
        "classpath*:/bpmn/**/*.bpmn", "classpath*:/bpmn/**/*.dmn", "classpath*:/forms/**/*.form"
    };

    private static final int MOST_ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final RepositoryService repository;

    Deployer(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * Deploys what has changed since the last deployment; nothing where nothing has. A new version of a process with a
     * timer at its start takes the old version's timer away, which a running node may hold at that moment: then again.
     */
    public void deploy() {
        for (int attempt = 1; ; attempt++) {
            try {
                deployOnce();
                return;
            } catch (OptimisticLockingException timerInUse) {
                if (attempt == MOST_ATTEMPTS) {
                    throw timerInUse;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void deployOnce() {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(false);
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (String pattern : PATTERNS) {
                for (Resource resource : resolver.getResources(pattern)) {
                    add(deployment, resource);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, Resource resource) throws IOException {
        try (InputStream content = resource.getInputStream()) {
            deployment.addInputStream(stableName(resource.getURL().toString()), content);
        }
    }

    /** {@code …/bpmn/project/joint-project.bpmn} is {@code bpmn/project/joint-project.bpmn}, from a jar or a folder. */
    static String stableName(String url) {
        int start = Math.max(url.lastIndexOf("/bpmn/"), url.lastIndexOf("/forms/"));
        return url.substring(start + 1);
    }
}
