package no.gevinstflyt.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application is killed while ten municipalities map their benefits, and started again on the same data. */
class CrashIT {

    private static final int ACCEPTED_BEFORE_THE_CRASH = 4;

    @TempDir
    private Path data;

    @Test
    void nothingAcceptedIsLostAndNothingIsThereTwice() throws Exception {
        Journey journey;
        Map<String, Integer> answered;
        try (Application application = Application.start(data)) {
            journey = Journey.toMapping(application.site());
            answered = mapUntilKilled(application, journey);
        }
        List<String> accepted = answered.entrySet().stream()
                .filter(answer -> answer.getValue() == 204)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(accepted).hasSizeGreaterThanOrEqualTo(ACCEPTED_BEFORE_THE_CRASH);

        try (Application again = Application.start(data)) {
            Site site = again.site();
            Journey goesOn = Journey.goOn(site, journey.code());
            eachMunicipalityStandsAtOneStep(site, goesOn, accepted);
            theOthersMap(site, goesOn);
            goesOn.decideParticipation("1839").registerResolution("1839").assessPrivacy();
            goesOn.municipalities().forEach(number -> goesOn.assure(number).approve(number));
            goesOn.finalisePlan();
            goesOn.leader("prepare-gate");
            assertThat(targets(site, goesOn)).hasSize(40);
        }
    }

    /** All ten map at once; once four are accepted, the application is killed under the others. */
    private static Map<String, Integer> mapUntilKilled(Application application, Journey journey) throws Exception {
        Map<String, Integer> answered = new ConcurrentSkipListMap<>();
        CountDownLatch enough = new CountDownLatch(ACCEPTED_BEFORE_THE_CRASH);
        ExecutorService municipalities = Executors.newFixedThreadPool(4);
        Map<String, TaskAtHand> tasks = new TreeMap<>();
        journey.municipalities().forEach(number -> tasks.put(number, journey.contact(number, "map-benefits")));
        tasks.forEach((number, task) -> municipalities.execute(() -> {
            try {
                int status = task.answer(Folkeregister.targets(number)).status();
                answered.put(number, status);
                enough.countDown();
            } catch (UncheckedIOException killed) {
                answered.put(number, 0);
            }
        }));
        assertThat(enough.await(60, TimeUnit.SECONDS))
                .as("four accepted answers")
                .isTrue();
        application.kill();
        municipalities.shutdown();
        assertThat(municipalities.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        return answered;
    }

    private static void eachMunicipalityStandsAtOneStep(Site site, Journey journey, Collection<String> accepted) {
        for (String number : accepted) {
            assertThat(site.as("k" + number).tasks(journey.code(), "map-benefits", number))
                    .as("%s has answered and is not asked again", number)
                    .isEmpty();
            site.as("ressurs1").task(journey.code(), "assure-benefits", number);
        }
        for (String number : journey.municipalities()) {
            int mapping = site.as("k" + number)
                    .tasks(journey.code(), "map-benefits", number)
                    .size();
            int assuring = mapping == 1
                    ? site.as("ressurs1")
                            .tasks(journey.code(), "assure-benefits", number)
                            .size()
                    : site.as("ressurs1")
                                    .task(journey.code(), "assure-benefits", number)
                                    .open()
                            ? 1
                            : 0;
            assertThat(mapping + assuring)
                    .as("steps at which %s stands", number)
                    .isEqualTo(1);
        }
        assertThat(targets(site, journey)).doesNotHaveDuplicates();
        assertThat(targets(site, journey).stream()
                        .map(row -> row.substring(0, 4))
                        .toList())
                .as("municipalities whose figures are there")
                .containsAll(accepted);
    }

    private static void theOthersMap(Site site, Journey journey) {
        for (String number : journey.municipalities()) {
            if (!site.as("k" + number)
                    .tasks(journey.code(), "map-benefits", number)
                    .isEmpty()) {
                journey.mapBenefits(number);
            }
        }
    }

    /** Municipality and benefit of every row of figures. */
    private static List<String> targets(Site site, Journey journey) {
        var rows = site.as("prosjektleder")
                .get("/api/v1/projects/" + journey.code() + "/targets?size=500")
                .ok()
                .json();
        return StreamSupport.stream(rows.get("content").spliterator(), false)
                .map(row -> row.get("municipality").asText() + " "
                        + row.get("benefit").asText())
                .toList();
    }
}
