package no.gevinstflyt.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Camunda Tasklist, as it is operated. */
record Tasklist(Page page) {

    static Tasklist of(Page page) {
        page.navigate("/camunda/app/tasklist/default/");
        Tasklist tasklist = new Tasklist(page);
        assertThat(page.locator(".task-filters").getByText("Gruppenes oppgaver"))
                .isVisible();
        return tasklist;
    }

    /** Opens the form that starts a process. */
    Tasklist chooseProcess(String name) {
        page.locator(".start-process-action a").click();
        page.locator(".modal-body").getByText(name).click();
        assertThat(page.locator(".fjs-container")).isVisible();
        return this;
    }

    /** Sends the start form. */
    void start() {
        page.locator(".modal-footer").getByRole(AriaRole.BUTTON, named("Start")).click();
    }

    /** Finds one's group's task in the list and opens it. */
    Tasklist open(String task, String id) {
        page.locator(".task-filters").getByText("Gruppenes oppgaver").click();
        page.locator(".tasks-list a[href*='task=" + id + "']").first().click();
        assertThat(page.locator(".task-card h2")).containsText(task);
        return this;
    }

    /** Takes the task; Tasklist then reads the task and, last, the list anew, and the form stands still. */
    Tasklist take() {
        page.waitForResponse(
                "**/filter/*/list?**",
                () -> page.locator(".task-card").getByText("Ta oppgaven").click());
        return this;
    }

    /** Where a task's form is a page of its own: goes there. */
    void openForm() {
        page.locator(".task-card a.external-form").click();
        page.waitForURL("**/portal/tasks/**");
    }

    Tasklist fill(String label, String text) {
        form().getByLabel(label).fill(text);
        return this;
    }

    /** Chooses with the keyboard. */
    Tasklist choose(String label) {
        Locator choice = form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        choice.press("Space");
        assertThat(choice).isChecked();
        return this;
    }

    void complete() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Fullfør").setExact(true))
                .click();
        assertThat(page.locator(".task-card")).isHidden();
    }

    private Locator form() {
        return page.locator(".fjs-container");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
