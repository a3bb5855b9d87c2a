package no.gevinstflyt.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.gevinstflyt.testing.Play;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold of project codes on every database. */
abstract class ProjectNumbers {

    private static final int THREADS = 8;
    private static final int STARTS = 24;

    @Autowired
    private Play play;

    @Test
    @DisplayName("Eight leaders register at once: every code once, none left out")
    void registeredAtTheSameMoment() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<String>> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            starts.add(threads.submit(
                    () -> play.start("prosjektleder", "joint-project", ProjectStory.startForm("light", "1804"))));
        }
        List<Integer> numbers = new ArrayList<>();
        for (Future<String> start : starts) {
            numbers.add(Integer.parseInt(start.get().substring("SALTEN-2026-".length())));
        }
        threads.shutdown();

        numbers.sort(null);
        int first = numbers.get(0);
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.range(first, first + STARTS).boxed().toList());
    }
}
