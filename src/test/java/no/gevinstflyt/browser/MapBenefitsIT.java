package no.gevinstflyt.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import no.gevinstflyt.story.Journey;
import org.junit.jupiter.api.Test;

/** A municipality maps its benefits on the page that Tasklist opens, with the keyboard alone. */
class MapBenefitsIT extends InBrowser {

    private static final String BEIARN = "1839";

    @Test
    void aMunicipalityMapsItsBenefitsFromTasklist() {
        String code = Journey.toMapping(site()).code();
        String task = site().as("k1839").task(code, "map-benefits", BEIARN).id();
        Visitor contact = signIn("k1839");
        contact.tasklist().open("Kartlegg kommunens gevinster", task).take().openForm();

        seesWhatIsWrongBesideTheFields(contact);
        writesTheFirstBenefit(contact);
        theOthersDoNotConcernTheMunicipality(contact);
        keepsADraft(contact);

        contact.press("Enter", contact.button("Fullfør oppgaven"));
        assertThat(contact.page()).hasURL(Pattern.compile(".*/camunda/app/tasklist/.*"));
        assertThat(site().as("ressurs1").task(code, "assure-benefits", BEIARN).open())
                .isTrue();
    }

    private static void seesWhatIsWrongBesideTheFields(Visitor contact) {
        contact.press("Enter", contact.button("Fullfør oppgaven"));

        Locator summary = contact.page().locator(".ds-error-summary");
        assertThat(summary).isFocused();
        Locator baseline = contact.page().locator("#targets-0-baseline");
        assertThat(baseline).hasAttribute("aria-invalid", "true");
        assertThat(contact.page().locator("#targets-0-baseline-error")).isVisible();
        assertThat(baseline).hasAttribute("aria-describedby", Pattern.compile(".*targets-0-baseline-error.*"));
        assertThat(Accessibility.faults(contact.page())).isEmpty();

        contact.press("Enter", summary.getByRole(AriaRole.LINK).first());
        assertThat(baseline).isFocused();
    }

    private static void writesTheFirstBenefit(Visitor contact) {
        contact.write("targets-0-baseline", "1250,5")
                .write("targets-0-baselineDate", "2026-09-30")
                .write("targets-0-baselineMethod", "Opptelling i fagsystemet")
                .write("targets-0-target", "400")
                .write("targets-0-targetDate", "2028-12-31");
        contact.press("Enter", contact.page().locator("button[value='add:targets[0].uses']"));
        Locator use = contact.page().locator("#targets-0-uses-0-use");
        use.waitFor();
        contact.tabTo(use);
        use.selectOption("service-development");
        contact.write("targets-0-uses-0-share", "1");
    }

    private static void theOthersDoNotConcernTheMunicipality(Visitor contact) {
        for (int row = 1; row < 4; row++) {
            Locator relevant = contact.page().locator("#targets-" + row + "-relevant-0");
            contact.press("ArrowDown", relevant);
            assertThat(contact.page().locator("#targets-" + row + "-relevant-1"))
                    .isChecked();
            contact.write("targets-" + row + "-whyNot", "Kommunen har ikke denne tjenesten.");
        }
    }

    private static void keepsADraft(Visitor contact) {
        contact.page()
                .waitForNavigation(() ->
                        contact.press("Enter", contact.button("Lagre utkast").last()));
        assertThat(contact.page().locator("#draft-state")).containsText("Utkast lagret");
        contact.page().reload();
        assertThat(contact.page().locator("#targets-0-baseline")).hasValue("1250,5");
        assertThat(contact.page().locator("#targets-1-whyNot")).hasValue("Kommunen har ikke denne tjenesten.");
    }
}
