package no.gevinstflyt.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import no.gevinstflyt.story.ThreeInUse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.TestPropertySource;

/** A municipality's contact answers a round for three projects on one page, without a mouse. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:measured-by-keyboard;DB_CLOSE_DELAY=-1")
class MeasureByKeyboardIT extends InBrowser {

    private static final Logger LOG = LoggerFactory.getLogger(MeasureByKeyboardIT.class);
    private static final String ROUND = "SALTEN-2027-Q1";

    /** At 0.28 s a key and 1.2 s of thought for each of some thirty steps: a minute and a half. */
    private static final int MOST_KEYS = 160;

    private ThreeInUse projects;
    private Page page;
    private Keyboard keyboard;

    @AfterEach
    void theClockIsPutBack() {
        projects.end();
    }

    @Test
    void aContactAnswersForThreeProjectsOnOnePage() {
        projects = ThreeInUse.play(site())
                .after(LocalDate.of(2026, 12, 31))
                .measured("SALTEN-2026-Q4", 0.2)
                .after(LocalDate.of(2027, 3, 31));
        projects.reporting(ROUND, ThreeInUse.BODO);
        page = visit().open("/login").page();
        keyboard = new Keyboard(page);
        long begun = System.nanoTime();

        signsIn();
        opensTheTask();
        answers();
        handsIn();

        LOG.info(
                "Answered with {} keys in {} s",
                keyboard.keys(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        assertThat(keyboard.keys()).isLessThan(MOST_KEYS);
        aColleagueSeesWhatWasAnswered();
    }

    private void signsIn() {
        keyboard.tabTo(page.getByLabel("Brukernavn")).type("k1804");
        keyboard.tabTo(page.getByLabel("Passord")).type("gevinstflyt").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/portal"));
    }

    private void opensTheTask() {
        keyboard.press("Tab").press("Enter");
        keyboard.tabTo(page.locator("main")
                        .getByRole(AriaRole.LINK, named("Rapporter målinger"))
                        .first())
                .press("Enter");
        assertThat(page.locator("h1")).hasText("Rapporter målinger");
        ThreeInUse.TITLES.forEach(title ->
                assertThat(page.locator(".row-group > h2", withText(title))).hasCount(1));
        looks("as it comes");
    }

    /** A figure, why one is missing, and «unchanged» for all the others but the last one, which is forgotten. */
    private void answers() {
        keyboard.press("Tab").press("Enter");
        keyboard.tabTo(field(0, "value")).type("1480,5");
        keyboard.tabTo(page.locator("#measurements-1 summary").first()).press("Enter");
        assertThat(field(1, "missingReason")).isVisible();
        keyboard.tabTo(field(1, "missingReason")).type("Regnskapet er ikke klart.");
        int rows = page.locator("li.row-card[id^='measurements-']").count();
        assertThat(rows).as("figures that are asked for").isGreaterThan(8);
        for (int row = 2; row < rows - 1; row++) {
            keyboard.tabTo(field(row, "unchanged")).press("Space");
        }
        keyboard.tabTo(button("Fullfør oppgaven")).press("Enter");
        isLedToWhatWasForgotten(rows - 1);
    }

    private void isLedToWhatWasForgotten(int row) {
        Locator summary = page.locator(".ds-error-summary");
        assertThat(summary).isFocused();
        assertThat(summary.getByRole(AriaRole.LINK)).hasCount(1);
        looks("with something forgotten");
        keyboard.tabTo(summary.getByRole(AriaRole.LINK)).press("Enter");
        assertThat(field(row, "value")).isFocused();
        assertThat(field(0, "value")).hasValue("1480,5");
        keyboard.type("12");
    }

    private void handsIn() {
        keyboard.tabTo(button("Fullfør oppgaven")).press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/portal/tasks"));
        assertThat(page.locator("main")).containsText("Rapporter målinger");
    }

    private void aColleagueSeesWhatWasAnswered() {
        String approve = projects.approving(ROUND, ThreeInUse.BODO).id();
        Page colleague = signIn("k1804b").open("/portal/tasks/" + approve).page();
        assertThat(colleague.locator("main")).containsText("1 480,5".replace(' ', '\u00a0'));
        assertThat(colleague.locator("main")).containsText("Mangler: Regnskapet er ikke klart.");
        assertThat(colleague.locator("main")).containsText("uendret siden sist");
    }

    /** Everybody can use the page as it stands, wide and narrow; pictures of it are kept. */
    private void looks(String state) {
        for (int width : List.of(320, 1440)) {
            page.setViewportSize(width, 900);
            assertThat(Accessibility.faults(page)).as("%s at %s", state, width).isEmpty();
            assertThat(Accessibility.tooWide(page)).as("%s at %s", state, width).isEmpty();
            Path picture = Path.of("target", "browser", "round-" + state.replace(' ', '-') + "-" + width + ".png");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
        }
    }

    private Locator field(int row, String name) {
        return page.locator("#measurements-" + row + "-" + name);
    }

    private Locator button(String name) {
        return new Visitor(page).button(name);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
