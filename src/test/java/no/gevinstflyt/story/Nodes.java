package no.gevinstflyt.story;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nodes of the product on one PostgreSQL database, each a process of its own, with one clock that the test moves. */
final class Nodes implements AutoCloseable {

    private static final String PRODUCT = Path.of("target", "classes").toString();

    private final Map<String, Application> running = new HashMap<>();
    private final Path folder;
    private final String database;
    private final Path clock;
    private long ahead;

    Nodes(Path folder, String database, Instant now) {
        this.folder = folder;
        this.database = database;
        this.clock = folder.resolve("clock");
        moveTo(now);
    }

    /** Moves the clock of all nodes. */
    void moveTo(Instant moment) {
        ahead = moment.toEpochMilli() - System.currentTimeMillis();
        try {
            Path next = Files.writeString(folder.resolve("next"), String.valueOf(ahead));
            Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis() + ahead);
    }

    /** Starts a node of the product as it is. It may not serve yet when this returns. */
    Application launch(String name) {
        return launch(name, Application.productClassPath());
    }

    /** Starts a node of a newer version: one in which a text of a file has been changed to another one. */
    Application launchChanged(String name, String file, String from, String to) {
        try {
            Path changed = folder.resolve(name + "-classes");
            copy(Path.of(PRODUCT), changed);
            Path resource = changed.resolve(file);
            String before = Files.readString(resource);
            String after = before.replace(from, to);
            if (after.equals(before)) {
                throw new IllegalArgumentException(file + " doesn't say " + from);
            }
            Files.writeString(resource, after);
            return launch(
                    name,
                    Arrays.stream(Application.productClassPath().split(File.pathSeparator))
                            .map(entry ->
                                    Path.of(entry).endsWith(Path.of("target", "classes")) ? changed.toString() : entry)
                            .collect(Collectors.joining(File.pathSeparator)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As {@code kill -9}. */
    void kill(String name) {
        running.remove(name).kill();
    }

    @Override
    public void close() {
        running.values().forEach(Application::kill);
    }

    private Application launch(String name, String classPath) {
        try {
            Path own = Files.createDirectory(folder.resolve(name));
            Application node = Application.launch(
                    List.of("-XX:TieredStopAtLevel=1"),
                    MovedClock.class.getName(),
                    mainClass(own) + File.pathSeparator + classPath,
                    own,
                    List.of(
                            MovedClock.ARGUMENT + clock,
                            "--spring.profiles.active=postgres,demo",
                            "--spring.datasource.url=" + database + "&ApplicationName=" + name,
                            "--spring.datasource.username=postgres",
                            "--spring.datasource.password=postgres",
                            "--gevinstflyt.demo.projects=false",
                            "--camunda.bpm.job-execution.lock-time-in-millis=3000",
                            "--camunda.bpm.job-execution.wait-time-in-millis=50",
                            "--camunda.bpm.job-execution.max-wait=200"));
            running.put(name, node);
            return node;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The one class of the tests that a node needs: with all of them their beans would come too. */
    private static Path mainClass(Path own) throws IOException {
        String file = MovedClock.class.getName().replace('.', '/') + ".class";
        Path classes = own.resolve("clock-classes");
        Files.createDirectories(classes.resolve(file).getParent());
        try (var content = MovedClock.class.getClassLoader().getResourceAsStream(file)) {
            Files.copy(content, classes.resolve(file));
        }
        return classes;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
