package no.gevinstflyt.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What keeps people from using a page: WCAG 2.1 AA as far as axe sees it, the keyboard, and narrow windows. */
final class Accessibility {

    private static final List<String> WCAG_2_1_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /** A process's diagram is one picture with a text; nobody is read the thousands of shapes that it is drawn with. */
    private static final String INSIDE_A_PICTURE = ".diagram svg";

    /** Marks what can be operated; a group of radio buttons is one stop. */
    private static final String MARK_STOPS =
            """
            () => {
              const groups = new Set();
              const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility())
                .filter(element => {
                  if (element.type !== 'radio') return true;
                  const first = !groups.has(element.name);
                  groups.add(element.name);
                  return first;
                });
              window.unreached = new Set(stops);
              document.addEventListener('focusin', event => {
                const reached = event.target;
                window.unreached.delete(reached);
                if (reached.type === 'radio') {
                  window.unreached.forEach(stop => stop.name === reached.name && window.unreached.delete(stop));
                }
              });
              document.activeElement.blur();
              return stops.length;
            }
            """;

    private static final String LEFT = "() => window.unreached.size";
    private static final String UNREACHED =
            "() => [...window.unreached].map(element => element.outerHTML.slice(0, 200))";

    /** Day, month, year and calendar. */
    private static final int STOPS_OF_A_DATE = 4;

    /** So often the key is pressed before the page is asked what it has led to. */
    private static final int AT_ONCE = 20;

    private Accessibility() {}

    /**
     * The rules of WCAG 2.1 AA that the page breaks, each with the elements. Axe's older way judges in the page itself; the
     * newer one opens a window for each verdict, for frames that these pages don't have.
     */
    static List<String> faults(Page page) {
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(violations)
                        .withTags(WCAG_2_1_AA)
                        .exclude(List.of(INSIDE_A_PICTURE))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Accessibility::inWords)
                        .toList();
    }

    /** What the Tab key doesn't lead to. */
    static List<String> unreachable(Page page) {
        int most = STOPS_OF_A_DATE * (int) page.evaluate(MARK_STOPS);
        for (int pressed = 0; pressed < most && (int) page.evaluate(LEFT) > 0; pressed += AT_ONCE) {
            for (int key = 0; key < AT_ONCE; key++) {
                page.keyboard().press("Tab");
            }
        }
        List<String> faults = new ArrayList<>();
        for (Object element : (List<?>) page.evaluate(UNREACHED)) {
            faults.add("the keyboard does not reach " + element);
        }
        return faults;
    }

    /** Whether the page is wider than the window, so that one must scroll sideways to read it. */
    static List<String> tooWide(Page page) {
        String wider = "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth";
        int pixels = (int) page.evaluate(wider);
        return pixels > 0 ? List.of("the page is " + pixels + " pixels wider than the window") : List.of();
    }

    private static String inWords(Rule rule) {
        List<String> elements =
                rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
        return rule.getId() + ": " + rule.getHelp() + " " + elements;
    }
}
