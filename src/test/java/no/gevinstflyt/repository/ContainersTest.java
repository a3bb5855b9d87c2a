package no.gevinstflyt.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** There may be no Docker where this is built, so the container files are checked against what they name. */
class ContainersTest {

    private final String dockerfile = Repository.text("Dockerfile");
    private final String compose = Repository.text("docker-compose.yml");

    @Test
    void everyPathPortProfileAndVariableExists() {
        assertThat(Containers.problems(dockerfile, compose)).isEmpty();
    }

    @Test
    void theHealthAddressIsOpenToTheContainer() {
        assertThat(Repository.configuredProperties()).contains("management.endpoints.web.exposure.include");
        assertThat(Repository.configuration()).containsPattern("exposure\\.include: .*health");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    COPY bpmn bpmn                    | COPY diagrams diagrams
                    /build/target/gevinstflyt-*.jar   | /build/target/application-*.jar
                    --from=build                      | --from=builder
                    eclipse-temurin:17-jre            | eclipse-temurin:21-jre
                    USER 10001                        | USER root
                    EXPOSE 8080                       | EXPOSE 8081
                    ENTRYPOINT ["java"                | ENTRYPOINT java
                    GEVINSTFLYT_DATA=                 | GEVINSTFLYT_FOLDER=
                    actuator/health                   | actuator/status
                    TZ=Europe/Oslo                    | TZ=UTC
                    SharedArchiveFile=gevinstflyt.jsa | SharedArchiveFile=classes.jsa
                    AtExit=gevinstflyt.jsa            | AtExit=classes.jsa
                    """)
    void aMistakeInTheDockerfileIsFound(String right, String wrong) {
        assertThat(dockerfile).contains(right);
        assertThat(Containers.problems(dockerfile.replace(right, wrong), compose))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SPRING_PROFILES_ACTIVE: postgres  | SPRING_PROFILES_ACTIVE: postgresql
                    SPRING_DATASOURCE_URL:            | SPRING_DATASOURCE_ADDRESS:
                    GEVINSTFLYT_ADMIN_USER:           | GEVINSTFLYT_ROOT_USER:
                    '    ports:\n      - "127.0.0.1:8080:8080"' | '    ports:\n      - "127.0.0.1:8080:80"'
                    condition: service_healthy        | condition: service_started
                    postgresql://database:5432        | postgresql://postgres:5432
                    :-./src/main/resources            | :-./src/main/resource
                    - database:/var                   | - data:/var
                    build: .                          | build: ./docker
                    """)
    void aMistakeInTheComposeFileIsFound(String right, String wrong) {
        String from = right.replace("\\n", "\n");
        assertThat(compose).contains(from);
        assertThat(Containers.problems(dockerfile, compose.replace(from, wrong.replace("\\n", "\n"))))
                .isNotEmpty();
    }

    @Test
    void aPasswordWithADefaultIsFound() {
        List<String> problems =
                Containers.problems(dockerfile, compose.replaceAll("(?m)PASSWORD: .*$", "PASSWORD: secret"));

        assertThat(problems)
                .filteredOn(problem -> problem.contains("has a default"))
                .hasSize(3);
    }
}
