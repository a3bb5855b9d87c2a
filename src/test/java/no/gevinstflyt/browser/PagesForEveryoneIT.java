package no.gevinstflyt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.calendar.DueWork;
import no.gevinstflyt.story.Actor;
import no.gevinstflyt.story.Folkeregister;
import no.gevinstflyt.story.Journey;
import no.gevinstflyt.story.TaskAtHand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page passes WCAG 2.1 AA, works with the keyboard and fits a wide window, a narrow one, and 200 % zoom. */
class PagesForEveryoneIT extends EveryPage {

    private static final String BEIARN = "1839";
    private static final int FIFTEEN_MEGABYTES = 15 * 1024 * 1024;

    @Autowired
    private List<DueWork> mornings;

    @Test
    void forThoseWhoHaveNotSignedIn() {
        assertThat(faults(visit(), List.of("/", "/login", "/login?error", "/login?logout")))
                .isEmpty();
    }

    @Test
    void forTheProjectLeader() {
        Journey.small(site());
        Journey.small(site()).describeIdea();
        Journey.small(site()).describeIdea().passGate().declareInterest();
        String mapping = Journey.small(site()).throughMapping().code();
        Visitor leader = signIn("prosjektleder");

        List<String> pages =
                new ArrayList<>(List.of("/portal", "/portal/tasks", "/portal/projects", "/portal/rollout"));
        pages.add("/portal/projects/" + mapping);
        pages.addAll(List.of("/portal/processes", "/portal/nowhere", "/portal/projects/" + mapping + "/stop-project"));
        pages.addAll(tasks(leader));
        pages.addAll(linked(leader, "/portal/projects/" + mapping, "/portal/gates/"));

        assertThat(faults(leader, pages)).isEmpty();
    }

    @Test
    void forAMunicipalitysContact() {
        String mapping = Journey.small(site()).throughMapping().code();
        Visitor contact = signIn("k1804");

        List<String> pages = new ArrayList<>(List.of("/portal", "/portal/tasks", "/portal/projects/" + mapping));
        pages.addAll(tasks(contact));

        assertThat(faults(contact, pages)).isEmpty();
    }

    @Test
    void everyProcess() {
        Visitor observer = signIn("observator");

        assertThat(faults(observer, linked(observer, "/portal/processes", "/portal/processes/")))
                .isEmpty();
    }

    @Test
    void forThoseWhoPassBenefitsOnToEachOther() {
        Journey journey = Journey.small(site()).throughMapping();
        String code = journey.code();
        List<String> faults = new ArrayList<>();

        journey.mapWithoutABaseline(BEIARN);
        faults.addAll(faultsOf("ressurs1", code, "assure-benefits"));
        journey.assure(BEIARN);
        faults.addAll(faultsOf("d1839", code, "approve-benefits"));
        journey.approve(BEIARN);
        faults.addAll(faultsOf("k1839", code, "measure-baseline"));
        journey.decideParticipation(BEIARN)
                .registerResolution(BEIARN)
                .othersMap(BEIARN)
                .assessPrivacy();
        faults.addAll(faultsOf("gevinstansvarlig", code, "finalise-benefit-plan"));
        journey.finalisePlan().passGate();
        faults.addAll(closing(journey));

        assertThat(faults).isEmpty();
    }

    @Test
    void forWhoeverSendsTooMuchOrTooLate() {
        String code = Journey.small(site()).code();
        TaskAtHand task = site().as("prosjektleder").task(code, "describe-idea");
        Visitor leader = signIn("prosjektleder").open("/portal/tasks/" + task.id());
        leader.page().locator("textarea").first().fill("Mange kommuner gjør det samme.");
        leader.page()
                .evaluate("document.querySelector('.form-foot').insertAdjacentHTML('beforebegin',"
                        + " '<input type=\"file\" id=\"large\" name=\"_file.rows[0]\">')");
        leader.page()
                .locator("#large")
                .setInputFiles(new FilePayload("stor.pdf", "application/pdf", new byte[FIFTEEN_MEGABYTES]));
        assertThat(sent(leader)).isEqualTo(413);
        assertThat(leader.page().locator("main").innerText()).contains("inntil 5 MB", "inntil 12 MB");
        List<String> faults = new ArrayList<>(Accessibility.faults(leader.page()));
        leader.page().goBack();
        assertThat(leader.page().locator("textarea").first().inputValue())
                .as("what was written before the file was sent")
                .isEqualTo("Mange kommuner gjør det samme.");

        leader.open("/portal/tasks/" + task.id());
        task.complete(Folkeregister.idea());
        assertThat(sent(leader)).isEqualTo(409);
        assertThat(leader.page().locator("main").innerText()).contains("ble fullført av Pernille Prosjektleder");
        faults.addAll(Accessibility.faults(leader.page()));

        assertThat(faults).isEmpty();
    }

    private static int sent(Visitor visitor) {
        return visitor.page()
                .waitForNavigation(() -> visitor.button("Fullfør oppgaven").click())
                .status();
    }

    /** The pages from the start of execution to the handing over of benefits; the administrator skips the rollout. */
    private List<String> closing(Journey journey) {
        String code = journey.code();
        List<String> faults = new ArrayList<>(faultsOf("prosjektleder", code, "start-execution"));
        site().as("prosjektleder").task(code, "start-execution").complete(Map.of("startDate", "2027-01-04"));
        site().as("prosjektleder").task(code, "plan-rollout");
        Actor administrator = site().as("admin");
        String course = administrator
                .get("/engine-rest/process-instance?processDefinitionKey=joint-project&businessKey=" + code)
                .ok()
                .json()
                .get(0)
                .get("id")
                .asText();
        administrator
                .post(
                        "/engine-rest/process-instance/" + course + "/modification",
                        """
                        {"instructions": [{"type": "startBeforeActivity", "activityId": "closure"},
                                          {"type": "cancel", "activityId": "rollout"}]}""")
                .ok();
        faults.addAll(faultsOf("k" + BEIARN, code, "share-experience"));
        for (String municipality : journey.municipalities()) {
            site().as("k" + municipality)
                    .task(code, "share-experience", municipality)
                    .complete(Map.of("wentWell", "Opplæringen."));
        }
        faults.addAll(faultsOf("prosjektleder", code, "write-final-report"));
        site().as("prosjektleder")
                .task(code, "write-final-report")
                .complete(Map.of("goalAchievement", "Nådd.", "actualCost", 2_000_000, "lessons", "Begynn tidlig."));
        faults.addAll(faultsOf("prosjektansvarlig", code, "hand-over-benefits"));
        faults.addAll(faults(signIn("observator"), List.of("/portal", "/portal/projects/" + code)));
        return faults;
    }

    @Test
    void forWhoeverFollowsUpASilentMunicipality() {
        String code = Journey.small(site()).throughMapping().code();
        String silent = site().as("k1839").task(code, "map-benefits", BEIARN).id();
        DueWork silence = mornings.stream()
                .filter(work -> work.kind().equals("municipality-silence"))
                .findFirst()
                .orElseThrow();
        silence.due("salten", LocalDate.now().plusDays(100)).stream()
                .filter(due -> due.period().contains(silent))
                .forEach(silence::start);
        String task = site().as("prosjektleder").task(code, "follow-up-silence").id();
        Visitor leader = signIn("prosjektleder").open("/portal/tasks/" + task);
        Locator answer = leader.page().locator("#answer");

        assertThat(answer.isVisible()).as("the answer before one is recorded").isFalse();
        leader.page().getByLabel("Registrer svaret på vegne av kommunen").check();
        assertThat(answer.isVisible()).isTrue();
        leader.page().waitForNavigation(() -> leader.press("Enter", leader.button("Lagre utkast")));

        assertThat(faults(leader, List.of("/portal/tasks/" + task))).isEmpty();
    }
}
