package no.gevinstflyt.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.story.Site;
import no.gevinstflyt.story.TakesItsTurn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** A test that looks at the whole application through a browser. All such tests share the application. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:in-browser;DB_CLOSE_DELAY=-1",
            "gevinstflyt.demo.projects=false"
        })
@TestExecutionListeners(value = TakesItsTurn.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
abstract class InBrowser {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final List<BrowserContext> sessions = new ArrayList<>();

    /** What the windows show when a test fails, as pictures in target/browser. */
    @RegisterExtension
    final AfterTestExecutionCallback pictures = test -> {
        if (test.getExecutionException().isPresent()) {
            for (int window = 0; window < sessions.size(); window++) {
                Path picture = Path.of(
                        "target", "browser", test.getRequiredTestMethod().getName() + window + ".png");
                sessions.get(window).pages().get(0).screenshot(new Page.ScreenshotOptions().setPath(picture));
            }
        }
    };

    @BeforeAll
    static void waitForSlowMachines() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST.toMillis());
    }

    @LocalServerPort
    private int port;

    /** The same application without a browser: to bring a project quickly to where the test begins. */
    protected final Site site() {
        return new Site(port);
    }

    /** A person in front of a Norwegian browser window, 1440 pixels wide, signed in. */
    protected final Visitor signIn(String user) {
        return visit().signIn(user);
    }

    /** Somebody who has not signed in. */
    protected final Visitor visit() {
        BrowserContext session = Chromium.shared()
                .newContext(new NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale("nb-NO")
                        .setTimezoneId("Europe/Oslo")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1440, 900));
        sessions.add(session);
        return new Visitor(session.newPage());
    }

    @AfterEach
    void closeWindows() {
        sessions.forEach(BrowserContext::close);
        sessions.clear();
    }
}
