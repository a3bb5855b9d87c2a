package no.gevinstflyt.story;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An application that runs as a process of its own and can be killed. */
public final class Application implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(180);

    private final Process process;
    private final Path log;
    private final int port;

    private Application(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts the product on an H2 file in this folder; it serves when this returns. */
    public static Application start(Path data) {
        Application started = launch(
                "no.gevinstflyt.GevinstflytApplication",
                productClassPath(),
                data,
                List.of(
                        "--gevinstflyt.demo.projects=false",
                        "--spring.datasource.url=jdbc:h2:file:" + data
                                + "/gevinstflyt;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"));
        started.serves("/login");
        return started;
    }

    /** Starts a main class as a process; it may not serve yet when this returns. */
    public static Application launch(String mainClass, String classPath, Path folder, List<String> arguments) {
        return launch(List.of(), mainClass, classPath, folder, arguments);
    }

    /** The same with options of the virtual machine. */
    public static Application launch(
            List<String> options, String mainClass, String classPath, Path folder, List<String> arguments) {
        try {
            int port = freePort();
            Path log = Files.createTempFile(folder, "application", ".log");
            Path file = Files.writeString(folder.resolve("options"), "-cp \"" + classPath + "\"");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.timezone=Europe/Oslo",
                    "-Xmx1g"));
            command.addAll(options);
            command.addAll(List.of("@" + file, mainClass, "--server.port=" + port));
            command.addAll(arguments);
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new Application(process, log, port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The class path of the tests without the tests. */
    public static String productClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until this path answers with 200. */
    public void serves(String path) {
        Site site = site();
        Eventually.find("200 from " + path + " of " + log, LONGEST_START, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("The application has ended:\n" + log());
            }
            return answers(site, path) ? Optional.of(true) : Optional.empty();
        });
    }

    /** Signs in as the demonstration's project leader and opens this page. */
    public void servesToSignedIn(String path) {
        try {
            new Session(port, "prosjektleder").get(path).ok();
        } catch (Exception failed) {
            throw new AssertionError(path + " is not served", failed);
        }
    }

    public Site site() {
        return new Site(port);
    }

    /** As {@code kill -9}: nothing is finished, nothing is written any more. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, java.util.concurrent.TimeUnit.SECONDS).join();
    }

    private static boolean answers(Site site, String path) {
        try {
            return site.anonymously("GET", path).status() == 200;
        } catch (UncheckedIOException notYet) {
            if (notYet.getCause() instanceof HttpTimeoutException) {
                throw notYet;
            }
            return false;
        }
    }

    private String log() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
