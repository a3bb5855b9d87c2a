package no.gevinstflyt.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Municipality;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People who answer at the same moment: each task is done once, and nobody meets a failure of the engine. */
abstract class SameMoment {

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
