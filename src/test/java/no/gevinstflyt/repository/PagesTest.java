package no.gevinstflyt.repository;

import static no.gevinstflyt.repository.Repository.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Path README = Repository.ROOT.resolve("README.md");

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(Pages.all()).hasSizeGreaterThan(10).allSatisfy(page -> {
            String text = text(Repository.ROOT.relativize(page).toString());
            assertThat(Pages.brokenLinks(page, text)).isEmpty();
        });
    }

    @Test
    void aBrokenLinkIsFound() {
        assertThat(Pages.brokenLinks(README, "[a](docs/nothing.md) [b](#nowhere) [c](docs/operations.md#nothing)"))
                .hasSize(3);
        assertThat(Pages.brokenLinks(README, "[a](docs/operations.md) [b](https://example.org/x)"))
                .isEmpty();
    }

    @Test
    void theTwoCommandsStandInTheReadmeAndTheTestCommandIsWhatCiRuns() {
        assertThat(codeLines("README.md")).contains("mvn spring-boot:run", "mvn verify");

        Path run = Repository.ROOT.resolve(".ci/run");
        assertThat(Files.isExecutable(run)).as(".ci/run can be executed").isTrue();
        List<String> commands = text(".ci/run")
                .lines()
                .filter(line -> line.contains("mvn"))
                .map(line -> line.replaceAll("^exec | -\\S+", ""))
                .toList();
        assertThat(commands).containsExactly("mvn verify");
    }

    @Test
    void everyVariableThatAPageNamesIsReadBySomething() {
        String readers = Repository.configuration() + text("docker-compose.yml");
        for (Path page : Pages.all()) {
            String text = text(Repository.ROOT.relativize(page).toString());
            List<String> variables = Pattern.compile("\\b(?:GEVINSTFLYT|SPRING)_[A-Z_]+")
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(variables).as(page.toString()).allSatisfy(name -> assertThat(readers)
                    .contains(name));
        }
    }

    @Test
    void theGlossaryHasEveryProcessAndTaskByItsNameInTheDiagram() {
        TreeSet<String> missing = new TreeSet<>();
        String glossary = text("docs/glossary.md");
        for (Path diagram : Repository.files("bpmn", "*.bpmn")) {
            Matcher element = Pattern.compile("<(?:\\w+:)?(?:process|userTask)\\b[^>]*>")
                    .matcher(text(Repository.ROOT.relativize(diagram).toString()));
            while (element.find()) {
                String row =
                        "| " + attribute(element.group(), "name") + " | `" + attribute(element.group(), "id") + "` |";
                if (!glossary.contains(row)) {
                    missing.add(row);
                }
            }
        }
        assertThat(missing).as("rows that docs/glossary.md lacks").isEmpty();
    }

    private static String attribute(String element, String name) {
        Matcher attribute = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(element);
        return attribute.find() ? attribute.group(1) : "";
    }

    private static List<String> codeLines(String page) {
        return Arrays.stream(text(page).split("```"))
                .flatMap(String::lines)
                .map(line -> line.replaceAll("\\s+#.*", "").strip())
                .toList();
    }
}
