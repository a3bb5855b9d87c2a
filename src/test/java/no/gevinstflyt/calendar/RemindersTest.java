package no.gevinstflyt.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.calendar.Reminder.Stage;
import no.gevinstflyt.collaboration.Collaboration;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Settings;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.TaskCompleted;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.testing.BothDatabases;
import no.gevinstflyt.testing.BothDatabases.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

class RemindersTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 14);
    private static final Caller BEIARN = new Caller("k1839", Set.of("municipality-1839"), Set.of("salten"));

    private final Tasks tasks = mock();
    private final List<OpenTask> open = new ArrayList<>(List.of(interest("t1", DUE)));
    private LocalDate today = DUE;

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-12-10, ",
        "2026-12-11, BEFORE",
        "2026-12-13, BEFORE",
        "2026-12-14, ON_THE_DATE",
        "2026-12-20, ON_THE_DATE",
        "2026-12-21, AFTER",
        "2027-02-01, AFTER"
    })
    void theStageFollowsFromTheDate(LocalDate day, Stage expected) {
        assertThat(Reminders.stage(DUE, day, Settings.DEFAULTS).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void eachTaskIsRemindedOfOncePerStage(Database database) {
        Reminders reminders = reminders(database);
        for (today = DUE.minusDays(5); today.isBefore(DUE.plusDays(10)); today = today.plusDays(1)) {
            reminders.refresh();
            reminders.refresh();
        }

        assertThat(database.jdbc()
                        .sql("select stage from calendar_reminder order by reminded_on")
                        .query(String.class)
                        .list())
                .containsExactly("BEFORE", "ON_THE_DATE", "AFTER");
        assertThat(reminders.of(BEIARN)).singleElement().satisfies(reminder -> {
            assertThat(reminder.stage()).as("only the latest is shown").isEqualTo(Stage.AFTER);
            assertThat(reminder.remindedOn()).isEqualTo(DUE.plusDays(7));
            assertThat(reminder.projectCode()).isEqualTo("SALTEN-2026-001");
        });
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aDoneTaskIsNoLongerRemindedOf(Database database) {
        Reminders reminders = reminders(database);
        reminders.refresh();

        reminders.taskCompleted(new TaskCompleted(open.get(0), BEIARN));

        assertThat(reminders.of(BEIARN)).isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aTaskThatEndedOtherwiseIsClosedTheNextMorning(Database database) {
        Reminders reminders = reminders(database);
        reminders.refresh();
        open.clear();
        reminders.refresh();

        assertThat(reminders.of(BEIARN)).isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aNewDueDateStartsAnewAndTheOldDateAgainIsNoError(Database database) {
        Reminders reminders = reminders(database);
        reminders.refresh();

        open.set(0, interest("t1", DUE.plusDays(20)));
        reminders.refresh();
        assertThat(reminders.of(BEIARN)).as("the new date is far").isEmpty();

        open.set(0, interest("t1", DUE));
        reminders.refresh();
        assertThat(reminders.of(BEIARN)).extracting(Reminder::stage).containsExactly(Stage.ON_THE_DATE);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void nobodySeesWhatOthersAreRemindedOf(Database database) {
        Reminders reminders = reminders(database);
        reminders.refresh();

        assertThat(reminders.of(new Caller("k1804", Set.of("municipality-1804"), Set.of("salten"))))
                .isEmpty();
        assertThat(reminders.of(new Caller("k1839", Set.of("municipality-1839"), Set.of("nordland"))))
                .as("another collaboration of the same municipality")
                .isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void manyTasksAreReadWithOneQuery(Database database) {
        Reminders reminders = reminders(database);
        for (int number = 2; number <= 357; number++) {
            open.add(interest("t" + number, DUE));
        }
        reminders.refresh();

        verify(tasks, times(1)).open(any());
        assertThat(reminders.of(BEIARN)).hasSize(357);
    }

    private Reminders reminders(Database database) {
        when(tasks.open(any())).thenAnswer(call -> {
            Instant before = call.<Tasks.Query>getArgument(0).dueBefore();
            return open.stream().filter(task -> task.due().isBefore(before)).toList();
        });
        Collaborations collaborations = mock();
        when(collaborations.all()).thenReturn(List.of(new Collaboration("salten", "Salten", null)));
        when(collaborations.settings("salten")).thenReturn(Settings.DEFAULTS);
        return new Reminders(
                tasks,
                new ReminderTable(database.jdbc(), new JdbcTemplate(database.source())),
                collaborations,
                new Today());
    }

    private static OpenTask interest(String id, LocalDate due) {
        return new OpenTask(
                id,
                "declare-interest",
                "Meld kommunens interesse",
                null,
                "municipality-interest",
                "instance-" + id,
                "SALTEN-2026-001",
                "salten",
                Set.of("municipality-1839"),
                null,
                Instant.parse("2026-11-22T12:00:00Z"),
                due.atTime(23, 59, 59).atZone(OSLO).toInstant(),
                Map.of("municipality", "1839"));
    }

    /** The clock of the test's day, at five in the morning. */
    private final class Today extends Clock {

        @Override
        public ZoneId getZone() {
            return OSLO;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return today.atTime(5, 0).atZone(OSLO).toInstant();
        }
    }
}
