package no.gevinstflyt.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever has not signed in gets 401 or the sign-in page, at every address of the application. */
@WholeApplication
class SignedOutIT {

    private static final Set<String> FOR_EVERYBODY = Set.of("/", "/login", "/error", "/language");

    private static final List<String> ENGINE = List.of(
            "task",
            "task/count",
            "process-instance",
            "process-definition",
            "history/task",
            "history/variable-instance",
            "variable-instance",
            "message",
            "deployment",
            "job",
            "user",
            "group",
            "tenant",
            "authorization",
            "filter",
            "engine",
            "metrics",
            "identity/groups",
            "schema/log",
            "version",
            "process-definition/key/joint-project/start");

    private static final List<String> WEB_APPLICATIONS = List.of(
            "/camunda",
            "/camunda/",
            "/camunda/app/tasklist/",
            "/camunda/app/tasklist/default/",
            "/camunda/app/cockpit/default/",
            "/camunda/app/admin/default/",
            "/camunda/app/welcome/default/",
            "/camunda/api/engine/engine/default/task",
            "/camunda/api/engine/engine/default/user",
            "/camunda/api/engine/engine/",
            "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
            "/camunda/api/admin/auth/user/default",
            "/camunda/api/admin/auth/user/default/login/tasklist",
            "/camunda/api/admin/setup/default/user/create",
            "/v3/api-docs",
            "/swagger-ui.html",
            "/swagger-ui/index.html",
            "/actuator",
            "/actuator/env",
            "/h2-console");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort
    private int port;

    @Test
    void everyAddressOfTheApplicationAsksToSignIn() {
        Set<String> paths = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> paths.addAll(mapping.getPatternValues()));
        paths.removeAll(FOR_EVERYBODY);
        assertThat(paths).as("addresses that the walk found").hasSizeGreaterThan(20);
        paths.forEach(path -> asksToSignIn(path.replaceAll("\\{[^}]*}", "1").replace("*", "x")));
    }

    @Test
    void everyAddressOfTheEngineAsksToSignIn() {
        Stream.concat(ENGINE.stream().map(path -> "/engine-rest/" + path), WEB_APPLICATIONS.stream())
                .forEach(this::asksToSignIn);
    }

    @Test
    void whoeverHasSignedInReadsHowTheAddressesAreUsed() {
        JsonNode described = new Site(port)
                .as("prosjektleder")
                .get("/v3/api-docs")
                .ok()
                .json()
                .get("paths");
        Set<String> missing = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> missing.addAll(mapping.getPatternValues()));
        missing.removeIf(path -> !path.startsWith("/api/v1/") || described.has(path));
        assertThat(missing).as("addresses that nobody has described").isEmpty();
        assertThat(described).hasSizeGreaterThan(10);
    }

    private void asksToSignIn(String path) {
        Site site = new Site(port);
        for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
            Reply answer = site.anonymously(method, path);
            String target = answer.headers().firstValue("Location").orElse("");
            boolean signIn = answer.status() == 302 && target.endsWith("/login");
            assertThat(answer.status() == 401 || signIn)
                    .as("%s (to %s) should be 401 or the sign-in page", answer, target)
                    .isTrue();
        }
    }
}
