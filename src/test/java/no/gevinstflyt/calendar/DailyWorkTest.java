package no.gevinstflyt.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import no.gevinstflyt.collaboration.Collaboration;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.form.Refused.Kind;
import no.gevinstflyt.testing.BothDatabases;
import no.gevinstflyt.testing.BothDatabases.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

class DailyWorkTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneId.of("Europe/Oslo"));
    private static final Caller LEADER = new Caller("leader", Set.of("salten-project-leader"), Set.of("salten"));
    private static final Due OCTOBER = new Due("month", "salten", "2026-10");
    private static final Due NOVEMBER = new Due("month", "salten", "2026-11");

    private final Months months = new Months();

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatWasMissedIsCaughtUpAndTwoRunsStartEachOnce(Database database) {
        DailyWork work = work(database);

        List<String> first = work.begin();
        List<String> second = work.begin();
        first.forEach(work::start);
        second.forEach(work::start);

        assertThat(first).containsExactly(OCTOBER.key(), NOVEMBER.key());
        assertThat(months.started)
                .as("each once, although both runs found both")
                .containsExactly(OCTOBER, NOVEMBER);
        assertThat(work.begin()).as("nothing is left").isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void twoNodesAtTheSameMomentStartEachOnceAndNeitherFails(Database database) throws Exception {
        DailyWork work = work(database);
        TransactionTemplate transaction = new TransactionTemplate(database.transactions());
        CyclicBarrier sameMoment = new CyclicBarrier(2);
        Callable<Boolean> run = () -> {
            sameMoment.await();
            for (String key : transaction.execute(status -> work.begin())) {
                sameMoment.await();
                transaction.executeWithoutResult(status -> work.start(key));
            }
            return true;
        };

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        for (Future<Boolean> node : nodes.invokeAll(List.of(run, run))) {
            assertThat(node.get()).isTrue();
        }
        nodes.shutdown();

        assertThat(months.started).containsExactly(OCTOBER, NOVEMBER);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatIsNoLongerDueDoesNotFailAndCanFallDueAgain(Database database) {
        DailyWork work = work(database);
        TransactionTemplate transaction = new TransactionTemplate(database.transactions());
        months.refuses = () -> transaction.executeWithoutResult(inner -> {
            throw Refused.conflict("calendar.started");
        });

        transaction.executeWithoutResult(status -> work.start(NOVEMBER.key()));
        assertThat(work.begin()).contains(NOVEMBER.key());

        months.refuses = () -> {};
        transaction.executeWithoutResult(status -> work.start(NOVEMBER.key()));
        assertThat(months.started).containsExactly(NOVEMBER);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theDayIsNotedAsDone(Database database) {
        DailyWork work = work(database);

        assertThat(work.doneToday()).isFalse();
        work.begin();
        assertThat(work.doneToday()).isTrue();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatWasStartedByHandIsNotStartedAgain(Database database) {
        DailyWork work = work(database);
        List<String> found = work.begin();

        work.startByHand(NOVEMBER, LEADER);
        found.forEach(work::start);

        assertThat(months.started).containsExactly(NOVEMBER, OCTOBER);
        assertThatThrownBy(() -> work.startByHand(NOVEMBER, LEADER)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(refused.arguments()).contains("Lena Leder");
        });
        assertThatThrownBy(() -> work.startByHand(OCTOBER, LEADER))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("calendar.started"));
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void othersThanTheCollaborationsLeaderStartNothing(Database database) {
        DailyWork work = work(database);
        Caller another = new Caller("h", Set.of("helgeland-project-leader"), Set.of("helgeland", "salten"));

        assertThatThrownBy(() -> work.startByHand(NOVEMBER, another))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Kind.FORBIDDEN));
        assertThatThrownBy(() -> work.startByHand(new Due("year", "salten", "2026"), LEADER))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Kind.NOT_FOUND));
        assertThat(months.started).isEmpty();
    }

    private DailyWork work(Database database) {
        database.jdbc()
                .sql("insert into collaboration (id, name) values ('salten', 'Salten')")
                .update();
        Collaborations collaborations = mock();
        Collaboration salten = new Collaboration("salten", "Salten", null);
        when(collaborations.all()).thenReturn(List.of(salten));
        when(collaborations.find("salten")).thenReturn(Optional.of(salten));
        People people = mock();
        when(people.name("leader")).thenReturn("Lena Leder");
        when(people.asProduct(any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(0).get());
        DefaultListableBeanFactory features = new DefaultListableBeanFactory();
        features.registerSingleton("months", months);
        return new DailyWork(
                features.getBeanProvider(DueWork.class),
                new StartedWork(database.jdbc(), CLOCK),
                mock(),
                collaborations,
                people,
                CLOCK,
                database.transactions());
    }

    /** Something that falls due on the first of every month. */
    private static final class Months implements DueWork {

        private final List<Due> started = new CopyOnWriteArrayList<>();
        private Runnable refuses = () -> {};

        @Override
        public String kind() {
            return "month";
        }

        @Override
        public List<Due> due(String collaboration, LocalDate today) {
            return List.of(
                    new Due(
                            kind(),
                            collaboration,
                            today.minusMonths(1).toString().substring(0, 7)),
                    new Due(kind(), collaboration, today.toString().substring(0, 7)));
        }

        @Override
        public void start(Due due) {
            refuses.run();
            started.add(due);
        }
    }
}
