package no.gevinstflyt.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One signs in to the application, not to its parts: out of one of the engine's own is out of everything. */
class OneSignInIT extends InBrowser {

    /** The application's own page, not the route of the same name within one of the parts. */
    private static final Pattern SIGN_IN = Pattern.compile("^[^#]*/login$");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void outOfOneIsOutOfEverything(String part) {
        Page page = signIn("admin").open("/camunda/app/" + part + "/default/").page();

        page.locator("[cam-widget-header] .glyphicon-user").first().click();
        page.getByText(Pattern.compile("Logg ut|Log out")).first().click();

        assertThat(page).hasURL(SIGN_IN);
        page.navigate("/portal/tasks");
        assertThat(page).hasURL(SIGN_IN);
    }
}
