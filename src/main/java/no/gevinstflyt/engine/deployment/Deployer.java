package no.gevinstflyt.engine.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    private final RepositoryService repository;

    Deployer(RepositoryService repository) {
        this.repository = repository;
    }

    /** Deploys what has changed since the last deployment; nothing where nothing has. */
    public void deploy() {
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
