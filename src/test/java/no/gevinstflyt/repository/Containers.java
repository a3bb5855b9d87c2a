package no.gevinstflyt.repository;

import java.util.List;

/** Finds what a Dockerfile and a compose file name that the repository doesn't have. */
final class Containers {

    private Containers() {}

    static List<String> problems(String dockerfile, String compose) {
        Findings findings = new Findings();
        Dockerfile image = new Dockerfile(dockerfile);
        image.check(findings);
        new Compose(compose, image, findings).check();
        return findings.problems();
    }
}
