package no.gevinstflyt.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

/** What the tests of this package read from the repository's own files. Tests run in its root. */
final class Repository {

    static final Path ROOT = Path.of("").toAbsolutePath();
    static final Path RESOURCES = ROOT.resolve("src/main/resources");

    private Repository() {}

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static boolean exists(String path) {
        return Files.exists(ROOT.resolve(path));
    }

    static List<Path> files(String folder, String glob) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
            return all.filter(file -> matcher.matches(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The names of all properties in application.yaml and its profiles. */
    static Set<String> configuredProperties() {
        Set<String> names = new TreeSet<>();
        for (Path file : files("src/main/resources", "application*.yaml")) {
            try {
                new YamlPropertySourceLoader()
                        .load(file.toString(), new FileSystemResource(file))
                        .forEach(source ->
                                names.addAll(List.of(((EnumerablePropertySource<?>) source).getPropertyNames())));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return names;
    }

    /** The text of application.yaml and its profiles. */
    static String configuration() {
        StringBuilder text = new StringBuilder();
        for (Path file : files("src/main/resources", "application*.yaml")) {
            text.append(text(ROOT.relativize(file).toString()));
        }
        return text.toString();
    }
}
