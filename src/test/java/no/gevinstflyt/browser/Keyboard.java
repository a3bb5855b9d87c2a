package no.gevinstflyt.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One who has a keyboard and no mouse: every key that is pressed counts. */
final class Keyboard {

    /** Beyond this many in a row one has lost one's way. */
    private static final int MOST_TABS = 60;

    private static final String HAS_FOCUS = "element => element === document.activeElement";

    private final Page page;
    private int keys;

    Keyboard(Page page) {
        this.page = page;
    }

    int keys() {
        return keys;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        keys++;
        return this;
    }

    /** Types over what stands in the field that has the focus; a tabbed field has its text selected. */
    Keyboard type(String text) {
        page.keyboard().type(text);
        keys += text.length();
        return this;
    }

    /** Moves on with the Tab key until the focus is there and is to be seen. */
    Keyboard tabTo(Locator target) {
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            if (Boolean.TRUE.equals(target.evaluate(HAS_FOCUS))) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError(target + " is more than " + MOST_TABS + " tabs away on " + page.url());
    }
}
