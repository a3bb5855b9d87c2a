package no.gevinstflyt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A test that goes through pages: each passes WCAG 2.1 AA, works with the keyboard, and fits wide and narrow windows. */
abstract class EveryPage extends InBrowser {

    /** 1440 pixels; the same at 200 % zoom, which halves the room; a telephone. */
    private static final List<Integer> WIDTHS = List.of(1440, 720, 320);

    /** What is wrong with the page of one task. */
    protected final List<String> faultsOf(String user, String code, String task) {
        return faults(
                signIn(user),
                List.of("/portal/tasks/" + site().as(user).task(code, task).id()));
    }

    /** One open task of each kind. */
    protected static List<String> tasks(Visitor visitor) {
        return linked(visitor, "/portal/tasks", "/portal/tasks/");
    }

    /** The addresses that a page links to, one for each text. */
    protected static List<String> linked(Visitor visitor, String from, String to) {
        Map<String, String> byText = links(visitor, from, to);
        assertThat(byText).as("links from %s to %s", from, to).isNotEmpty();
        return List.copyOf(byText.values());
    }

    /** The addresses that a page links to by their texts, the first of each. */
    protected static Map<String, String> links(Visitor visitor, String from, String to) {
        Map<String, String> byText = new LinkedHashMap<>();
        for (Locator link :
                visitor.open(from).page().locator("main a[href^='" + to + "']").all()) {
            byText.putIfAbsent(link.innerText(), link.getAttribute("href"));
        }
        return byText;
    }

    protected static List<String> faults(Visitor visitor, List<String> pages) {
        List<String> faults = new ArrayList<>();
        for (String path : pages) {
            Page page = visitor.open(path).page();
            if (page.content().contains("??")) {
                faults.add(path + ": a text is missing");
            }
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
