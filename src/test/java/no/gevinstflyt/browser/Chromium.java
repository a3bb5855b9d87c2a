package no.gevinstflyt.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the tests: the machine's own Chromium or Chrome. Where there is none it gets one: Debian's package when
 * the tests run as root, else Playwright's own.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int LONGEST_INSTALLATION_MINUTES = 10;

    private Chromium() {}

    /** One browser for all test classes; it ends with the JVM. */
    static Browser shared() {
        return Shared.BROWSER;
    }

    private static Browser launch() {
        Path executable = installed().or(Chromium::fromDebian).orElseGet(Chromium::fromPlaywright);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS);
        return playwright
                .chromium()
                .launch(Files.isRegularFile(executable) ? options.setExecutablePath(executable) : options);
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fromDebian() {
        if (!System.getProperty("user.name").equals("root") || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run(new ProcessBuilder("apt-get", "update"));
        run(new ProcessBuilder("apt-get", "install", "-y", "--no-install-recommends", "chromium"));
        return installed();
    }

    /** Installs the browser that belongs to this version of Playwright, which then finds it without a path. */
    private static Path fromPlaywright() {
        ProcessBuilder install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        install.command().addAll(List.of("install", "chromium"));
        run(install);
        return Path.of("");
    }

    private static void run(ProcessBuilder command) {
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = command.inheritIO().start();
            if (!process.waitFor(LONGEST_INSTALLATION_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException failed) {
            throw new IllegalStateException("No browser for the tests: " + command.command(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static final class Shared {

        static final Browser BROWSER = launch();
    }
}
