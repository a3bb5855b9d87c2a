package no.gevinstflyt.measurement;

import static no.gevinstflyt.measurement.MeasurementStory.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.testing.Mornings;
import no.gevinstflyt.testing.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar starts each quarter's round once, whatever is missed, done by hand, or done twice at once. */
abstract class CalendarStory {

    @Autowired
    MeasurementStory story;

    @Autowired
    Mornings mornings;

    @Autowired
    Play play;

    @Autowired
    Rounds rounds;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingIsMeasuredYet() {
        story.anew();
    }

    private List<String> quarters() {
        return rounds.of("salten").stream()
                .map(round -> round.quarter().toString())
                .sorted()
                .toList();
    }

    @Test
    void twoYearsOfMorningsStartEachRoundOnce() {
        BenefitStory project = story.inUse("1839");
        List<String> expected = new ArrayList<>();
        LocalDate end = LocalDate.of(2029, 1, 2);
        for (LocalDate day = MeasurementStory.GO_LIVE; day.isBefore(end); day = day.plusDays(1)) {
            boolean first = day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
            boolean weekly = day.getDayOfWeek().getValue() == 1;
            if (first || weekly) {
                story.day(day);
                mornings.runTwiceAtOnce();
                play.jobs();
            }
            if (first) {
                expected.add(Quarter.of(day).plus(-1).toString());
                assertThat(quarters()).as("rounds on " + day).containsExactlyElementsOf(expected);
                answers(project, expected.get(expected.size() - 1));
            }
        }
        assertThat(expected).hasSize(8);
        assertThat(jdbc.sql("select count(*) from calendar_start where kind = 'measurement-round'")
                        .query(Long.class)
                        .single())
                .isEqualTo(8);
        assertThat(jdbc.sql("select count(*) from measurement")
                        .query(Long.class)
                        .single())
                .as("eight quarterly values, four half-yearly ones, and two of each yearly indicator")
                .isEqualTo(8 + 4 + 2 * 2);
    }

    private void answers(BenefitStory project, String quarter) {
        String key = "SALTEN-" + quarter;
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(value(project, "Ø1", 100));
        if (quarter.endsWith("Q2") || quarter.endsWith("Q4")) {
            rows.add(value(project, "Ø3", 40));
        }
        if (quarter.endsWith("Q4")) {
            rows.add(value(project, "Ø2", 0));
            rows.add(value(project, "K1", 4));
        }
        story.reports(key, "1839", rows);
        story.approves(key, "1839");
    }

    @Test
    void missedQuartersAreCaughtUp() {
        story.inUse("1839");
        story.day(LocalDate.of(2027, 11, 10));
        mornings.run();
        play.jobs();
        assertThat(quarters()).containsExactly("2027-Q1", "2027-Q2", "2027-Q3");
        assertThat(rounds.of("salten")).allSatisfy(round -> assertThat(round.dueOn())
                .as("nobody is late from the start")
                .isAfter(LocalDate.of(2027, 11, 20)));
    }

    @Test
    void aRoundThatWasStartedByHandIsNotStartedAgain() {
        story.inUse("1839");
        story.day(LocalDate.of(2027, 3, 20));
        story.starts("2027-Q1");
        story.after("2027-Q1");
        mornings.run();
        play.jobs();
        assertThat(quarters()).containsExactly("2027-Q1");
        Refused twice = refused("2027-Q1");
        assertThat(twice.kind()).isEqualTo(Refused.Kind.CONFLICT);
        assertThat(twice.key()).isEqualTo("calendar.started-by");
        assertThat(twice.arguments()).hasSize(2);
    }

    @Test
    void aRoundThatTheCalendarStartedIsNotStartedByHand() {
        story.inUse("1839");
        story.after("2027-Q1");
        mornings.run();
        play.jobs();
        Refused twice = refused("2027-Q1");
        assertThat(twice.kind()).isEqualTo(Refused.Kind.CONFLICT);
        assertThat(twice.key()).isEqualTo("calendar.started");
    }

    @Test
    void ofTwoWhoStartARoundAtTheSameMomentOneDoesAndTheOtherIsToldSo() throws Exception {
        story.inUse("1839");
        story.after("2027-Q1");
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        List<Optional<Refused>> answers = new ArrayList<>();
        try {
            Callable<Optional<Refused>> start = () -> {
                together.await();
                return Optional.ofNullable(refused("2027-Q1"));
            };
            for (Future<Optional<Refused>> one : people.invokeAll(List.of(start, start))) {
                answers.add(one.get());
            }
        } finally {
            people.shutdownNow();
        }
        play.jobs();
        assertThat(answers.stream().flatMap(Optional::stream)).singleElement().satisfies(refused -> {
            assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
            assertThat(refused.key()).isEqualTo("calendar.started-by");
        });
        assertThat(quarters()).containsExactly("2027-Q1");
        assertThat(jdbc.sql("select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
                                + " where d.key_ = 'measurement-round' and e.parent_id_ is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private Refused refused(String quarter) {
        return catchThrowableOfType(
                Refused.class, () -> play.start("prosjektleder", "measurement-round", Map.of("quarter", quarter)));
    }
}
