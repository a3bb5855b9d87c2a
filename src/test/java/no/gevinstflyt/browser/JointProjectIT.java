package no.gevinstflyt.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import no.gevinstflyt.story.Journey;
import org.junit.jupiter.api.Test;

/** The parts of a joint project that people do in Tasklist, in a real browser. */
class JointProjectIT extends InBrowser {

    private static final Duration LATE = Duration.ofSeconds(3);

    @Test
    void theProjectLeaderStartsAProject() {
        Tasklist tasklist = signIn("prosjektleder").tasklist().chooseProcess("Felles digitaliseringsprosjekt");
        tasklist.start();
        assertThat(tasklist.page().locator(".fjs-container")).containsText("Feltet må fylles ut.");

        tasklist.fill("Tittel", "Felles innbyggerportal")
                .fill("Problem", "Innbyggerne må kjenne ti forskjellige innganger.")
                .fill("Mål", "Én inngang til alle tjenester i Salten.")
                .choose("B. Bedre tjenester")
                .choose("IT-utvikling")
                .choose("Middels")
                .choose("Fullt løp: BP1, BP2 og BP3")
                .start();

        assertThat(tasklist.page().locator(".page-notifications")).containsText("Prosessen er startet");
        Visitor leader = new Visitor(tasklist.page()).open("/portal/tasks");
        assertThat(leader.page().locator("main")).containsText("Felles innbyggerportal");
        assertThat(leader.link("Beskriv prosjektideen").first()).isVisible();
    }

    @Test
    void tasklistSaysWhatThingsAreCalledTheFirstTimeTooWhereItsTextsComeLate() {
        Visitor leader = signIn("prosjektleder");
        leader.page().route("**/tasklist/locales/*", texts -> {
            LockSupport.parkNanos(LATE.toNanos());
            texts.resume();
        });
        Tasklist tasklist = leader.tasklist();

        assertThat(tasklist.page().locator("section.tasks-list")).isVisible();
        assertThat(tasklist.page().content()).doesNotContain("SEARCH_PLACEHOLDER", "CREATION_DATE", "CAM_WIDGET");
    }

    @Test
    void theChairReturnsTheCaseWithAReasonAndLaterApprovesIt() {
        Journey journey = Journey.begin(site()).describeIdea().prepareAndAdvise();
        String code = journey.code();

        Tasklist chair = signIn("styringsleder").tasklist();
        chair.open("Ta beslutning i saken", decision(code)).take();
        chair.choose("Sendt tilbake")
                .fill("Begrunnelse", "Gevinstene må beskrives tydeligere.")
                .fill("Til stede", "Stine Styringsleder, Svein Styring, Siri Styring")
                .complete();

        String reason = site().as("prosjektleder")
                .get("/api/v1/projects/" + code + "/decisions")
                .ok()
                .text();
        assertThat(reason).contains("Gevinstene må beskrives tydeligere.");
        journey.describeIdea().prepareAndAdvise();

        chair = Tasklist.of(chair.page());
        chair.open("Ta beslutning i saken", decision(code)).take();
        chair.choose("Godkjent")
                .fill("Til stede", "Stine Styringsleder, Svein Styring, Siri Styring")
                .complete();
        assertThat(site().as("k1804").task(code, "declare-interest", "1804").open())
                .isTrue();
    }

    private String decision(String code) {
        return site().as("styringsleder").task(code, "decide-gate").id();
    }
}
