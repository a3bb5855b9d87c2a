package no.gevinstflyt.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Municipality;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People who answer at the same moment: each task is done once, and nobody meets a failure of the engine. */
abstract class SameMoment {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";

    @LocalServerPort
    private int port;

    @Autowired
    private Collaborations collaborations;

    @Test
    void ofFourCallersOnOneTaskOneIsTakenAndThreeAreToldWhoDidIt() {
        Site site = new Site(port);
        Journey journey = Journey.begin(site).describeIdea().passGate();
        for (String number : journey.municipalities()) {
            String task = journey.contact(number, "declare-interest").id();
            List<Callable<Reply>> calls = Stream.of("k" + number, "k" + number + "b", "k" + number, "k" + number + "b")
                    .<Callable<Reply>>map(
                            user -> () -> site.as(user).atHand(task).answer(Folkeregister.interest(number)))
                    .toList();

            List<Reply> answers = AtOnce.run(4, calls);

            assertThat(answers)
                    .as("answers to four callers on one task")
                    .extracting(Reply::status)
                    .containsExactlyInAnyOrder(204, 409, 409, 409);
            answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> assertThat(
                            answer.json().path("detail").asText())
                    .as("a loser is told who did it")
                    .containsAnyOf("Kontakt ", "Stedfortreder "));
        }
        journey.leader("write-proposal");
    }

    @Test
    void fortyOneMunicipalitiesAnswerAtTheSameMomentAndAllSucceed() {
        Site site = new Site(port);
        List<String> numbers = collaborations.municipalities().stream()
                .map(Municipality::number)
                .sorted()
                .toList();
        assertThat(numbers).hasSize(41);
        peopleOfNordland(site, numbers);
        String code = projectOfNordland(site);
        List<Callable<Reply>> calls = new ArrayList<>();
        for (String number : numbers) {
            TaskAtHand task = site.as("n" + number).task(code, "declare-interest", number);
            calls.add(() -> task.answer(Folkeregister.interest(number)));
        }

        List<Reply> answers = AtOnce.run(8, calls);

        assertThat(answers)
                .as("answers to 41 municipalities at the same moment")
                .extracting(Reply::status)
                .containsOnly(204);
        site.as("nleder").task(code, "write-proposal");
    }

    @RepeatedTest(4)
    void theLastMunicipalityAcceptsWhileTheLeaderAsksForBp4AndItComesOnce() {
        Site site = new Site(port);
        Journey journey = Journey.begin(site, "Avsluttes i samme øyeblikk", List.of(BODO, BEIARN));
        TaskAtHand last = lastAcceptance(site, journey);
        String code = journey.code();

        List<Reply> answers =
                AtOnce.run(2, List.of(() -> last.answer(Map.of("accepted", true)), () -> site.as("prosjektleder")
                        .post("/api/v1/projects/" + code + "/rollout/closing", "{\"reason\":\"Vi er klare.\"}")));

        assertThat(answers.get(0).status()).as("the acceptance: %s", answers).isEqualTo(204);
        assertThat(answers.get(1).status()).as("the request: %s", answers).isIn(200, 409);
        assertThat(answers.get(1).text()).doesNotContain("Exception", "ENGINE-");
        if (answers.get(1).status() == 409) {
            assertThat(answers.get(1).json().path("detail").asText())
                    .as("a request that came too late is told that BP4 comes by itself")
                    .contains("kommer av seg selv");
        }
        journey.passGate();
        journey.municipalities().forEach(number -> journey.contact(number, "share-experience"));
        assertThat(of(site, "/history/process-instance?variables=gate_eq_BP4&processInstanceBusinessKey=", code))
                .as("cases for BP4")
                .hasSize(1);
        Eventually.find("the end of the rollout", () -> Optional.of(code)
                .filter(ended -> of(site, "/process-instance?processDefinitionKey=rollout&businessKey=", code)
                        .isEmpty()));
        assertThat(of(site, "/process-instance?withIncident=true&businessKey=", code))
                .isEmpty();
    }

    /** Everybody has taken the solution into use, and all but Beiarn have accepted it. */
    private static TaskAtHand lastAcceptance(Site site, Journey journey) {
        journey.describeIdea()
                .passGate()
                .declareInterest()
                .propose()
                .passGate()
                .drawMap()
                .decideParticipation("none")
                .assessPrivacy()
                .othersMap()
                .finalisePlan()
                .passGate();
        Execution execution = new Execution(site, journey).begin(Time.today()).planRollout(Time.today());
        journey.municipalities().forEach(number -> execution
                .prepare(number)
                .assessPrivacy(number)
                .signAgreement(number)
                .goLive(number));
        execution.accept(BODO);
        return journey.contact(BEIARN, "accept-delivery");
    }

    private static JsonNode of(Site site, String query, String code) {
        return site.as("admin").get("/engine-rest" + query + code).ok().json();
    }

    private static void peopleOfNordland(Site site, List<String> numbers) {
        Accounts accounts = new Accounts(site.as("admin"));
        accounts.person("nleder", List.of("nordland-project-leader"), List.of("nordland"));
        numbers.forEach(
                number -> accounts.person("n" + number, List.of("municipality-" + number), List.of("nordland")));
    }

    private static String projectOfNordland(Site site) {
        Map<String, Object> form = new HashMap<>(Folkeregister.start());
        form.put("collaboration", "nordland");
        form.put("course", "light");
        form.remove("municipalities");
        String code = site.as("nleder").start(form);
        site.as("nleder").task(code, "describe-idea").complete(Folkeregister.idea());
        return code;
    }
}
