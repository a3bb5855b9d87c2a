package no.gevinstflyt.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody with one browser window. */
record Visitor(Page page) {

    private static final int MOST_TABS = 400;

    Visitor signIn(String user) {
        page.navigate("/login");
        page.getByLabel("Brukernavn").fill(user);
        page.getByLabel("Passord").fill("gevinstflyt");
        page.getByLabel("Passord").press("Enter");
        assertThat(button("Logg ut")).isVisible();
        return this;
    }

    Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    Tasklist tasklist() {
        return Tasklist.of(page);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Moves on with the Tab key until the focus is there; fails where the keyboard does not lead there. */
    Visitor tabTo(Locator target) {
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(target + " is not reached with the Tab key on " + page.url());
    }

    /** Goes to a field with the Tab key and writes there. */
    Visitor write(String id, String text) {
        Locator field = page.locator("#" + id);
        tabTo(field);
        if ("date".equals(field.getAttribute("type"))) {
            field.fill(text);
        } else {
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type(text);
        }
        return this;
    }

    /** Goes to a button, a link or a choice with the Tab key and presses a key on it. */
    Visitor press(String key, Locator target) {
        tabTo(target);
        page.keyboard().press(key);
        return this;
    }
}
