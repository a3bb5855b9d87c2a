package no.gevinstflyt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.story.Journey;
import org.junit.jupiter.api.Test;

/** Every page passes WCAG 2.1 AA, works with the keyboard and fits a wide window, a narrow one, and 200 % zoom. */
class PagesForEveryoneIT extends InBrowser {

    /** 1440 pixels; the same at 200 % zoom, which halves the room; a telephone. */
    private static final List<Integer> WIDTHS = List.of(1440, 720, 320);

    @Test
    void forThoseWhoHaveNotSignedIn() {
        assertThat(faults(visit(), List.of("/", "/login", "/login?error", "/login?logout")))
                .isEmpty();
    }

    @Test
    void forTheProjectLeader() {
        Journey.begin(site());
        Journey.begin(site()).describeIdea();
        Journey.begin(site()).describeIdea().passGate().declareInterest();
        String mapping = Journey.toMapping(site()).code();
        Visitor leader = signIn("prosjektleder");

        List<String> pages = new ArrayList<>(List.of("/portal", "/portal/tasks", "/portal/projects"));
        pages.add("/portal/projects/" + mapping);
        pages.addAll(List.of("/portal/processes", "/portal/processes/gate-approval", "/portal/nowhere"));
        pages.addAll(tasks(leader));
        pages.addAll(linked(leader, "/portal/projects/" + mapping, "/portal/gates/"));

        assertThat(faults(leader, pages)).isEmpty();
    }

    @Test
    void forAMunicipalitysContact() {
        String mapping = Journey.toMapping(site()).code();
        Visitor contact = signIn("k1804");

        List<String> pages = new ArrayList<>(List.of("/portal", "/portal/tasks", "/portal/projects/" + mapping));
        pages.addAll(tasks(contact));

        assertThat(faults(contact, pages)).isEmpty();
    }

    /** One open task of each kind. */
    private static List<String> tasks(Visitor visitor) {
        return linked(visitor, "/portal/tasks", "/portal/tasks/");
    }

    /** The addresses that a page links to, one for each text. */
    private static List<String> linked(Visitor visitor, String from, String to) {
        Map<String, String> byText = new LinkedHashMap<>();
        for (Locator link :
                visitor.open(from).page().locator("main a[href^='" + to + "']").all()) {
            byText.putIfAbsent(link.innerText(), link.getAttribute("href"));
        }
        assertThat(byText).as("links from %s to %s", from, to).isNotEmpty();
        return List.copyOf(byText.values());
    }

    private static List<String> faults(Visitor visitor, List<String> pages) {
        List<String> faults = new ArrayList<>();
        for (String path : pages) {
            Page page = visitor.open(path).page();
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                add(faults, path, width, Accessibility.faults(page));
                add(faults, path, width, Accessibility.tooWide(page));
            }
            page.setViewportSize(WIDTHS.get(0), 900);
            add(faults, path, WIDTHS.get(0), Accessibility.unreachable(page));
        }
        return faults;
    }

    private static void add(List<String> faults, String path, int width, List<String> found) {
        found.forEach(fault -> faults.add(path + " at " + width + ": " + fault));
    }
}
