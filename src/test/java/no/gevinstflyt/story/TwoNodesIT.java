package no.gevinstflyt.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two nodes start at the same moment on an empty PostgreSQL database and go through three quarters. One is killed while
 * it starts a round, and a node of a newer version takes its place while the other one is at work.
 */
class TwoNodesIT {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate GO_LIVE = LocalDate.of(2027, 1, 4);
    private static final List<String> MUNICIPALITIES = List.of("1804", "1839", "1840");
    private static final List<String> QUARTERS = List.of("2027-Q1", "2027-Q2", "2027-Q3");
    private static final int SILENCE_DAYS = 14;

    private final String url = Postgres.newDatabase();
    private final DataSource database = new DriverManagerDataSource(url);
    private final JdbcClient jdbc = JdbcClient.create(database);

    @TempDir
    private Path folder;

    @Test
    void eachThingIsStartedOnceWhateverBecomesOfTheNodes() throws Exception {
        try (Nodes nodes =
                new Nodes(folder, url, GO_LIVE.atTime(12, 0).atZone(OSLO).toInstant())) {
            startBothAtOnce(nodes);
            InUse.since(GO_LIVE, MUNICIPALITIES, jdbc);

            killTheOneThatStartsTheRound(nodes, "2027-Q1");
            nodes.launchChanged("node-new", "bpmn/benefit/measurement-round.bpmn", "Mål i kommunen", "Mål gevinstene")
                    .serves("/login");
            settled(nodes);
            everythingIsOfTheNewVersion();
            nobodyAnswers(nodes, "2027-Q1");
            for (String quarter : QUARTERS.subList(1, QUARTERS.size())) {
                morning(nodes, Quarter.parse(quarter).lastDay().plusDays(1));
                nobodyAnswers(nodes, quarter);
            }
        }
        eachWasStartedOnce();
        nothingHasFailed();
    }

    private void startBothAtOnce(Nodes nodes) {
        Application one = nodes.launch("node-1");
        Application two = nodes.launch("node-2");
        one.serves("/login");
        two.serves("/login");
        settled(nodes);

        assertThat(numbers("select distinct version_ from act_re_procdef"))
                .as("versions of the processes")
                .containsExactly(1L);
        assertThat(number("select count(*) from act_re_procdef"))
                .isEqualTo(number("select count(distinct key_) from act_re_procdef"));
        assertThat(number("select count(*) from act_re_deployment")).isEqualTo(1);
        assertThat(number("select count(*) from act_ru_filter")).isEqualTo(3);
        assertThat(number("select count(*) from act_ru_authorization"))
                .isEqualTo(
                        number(
                                """
                                select count(*) from (
                                  select distinct type_, group_id_, user_id_, resource_type_, resource_id_
                                    from act_ru_authorization) once"""));
        assertThat(number("select count(*) from act_id_user where id_ = 'admin'"))
                .isEqualTo(1);
    }

    /** A lock of the test holds the start up in the middle, until the node that has begun it is dead. */
    private void killTheOneThatStartsTheRound(Nodes nodes, String quarter) throws SQLException {
        try (Connection test = database.getConnection()) {
            test.setAutoCommit(false);
            test.createStatement().execute("lock table measurement_round in share row exclusive mode");
            nodes.moveTo(atFive(Quarter.parse(quarter).lastDay().plusDays(1)));
            String starting = Eventually.find("a node that starts the round", () -> jdbc.sql(
                            """
                            select application_name from pg_stat_activity
                             where wait_event_type = 'Lock' and query ilike '%insert into measurement_round%'""")
                    .query(String.class)
                    .optional());
            nodes.kill(starting);
            test.rollback();
        }
    }

    /** Nobody answers in the quarter: all fall silent, which is followed up, and the round closes by itself. */
    private void nobodyAnswers(Nodes nodes, String quarter) {
        morning(nodes, date("due_on", quarter).plusDays(SILENCE_DAYS));
        assertThat(
                        number(
                                """
                        select count(*) from act_ru_variable
                         where name_ = 'openTaskKey' and text_ = 'report-measurements'"""))
                .as("follow-ups of the figures that are missing")
                .isEqualTo(open("report-measurements"));
        morning(nodes, date("closes_on", quarter).plusDays(1));
        assertThat(number("select count(*) from measurement_round where closed_at is null"))
                .isZero();
    }

    private void morning(Nodes nodes, LocalDate day) {
        nodes.moveTo(atFive(day));
        Eventually.find(
                "the calendar's run on " + day, () -> jdbc.sql("select ran_on from calendar_day where ran_on = ?")
                        .param(day)
                        .query(LocalDate.class)
                        .optional());
        settled(nodes);
    }

    /** Waits until no job is left that could run now. */
    private void settled(Nodes nodes) {
        Eventually.find(
                "nothing left to run",
                () -> jdbc.sql("select count(*) from act_ru_job where duedate_ is null or duedate_ <= ?")
                                        .param(nodes.now().atZone(OSLO).toLocalDateTime())
                                        .query(Long.class)
                                        .single()
                                == 0
                        ? Optional.of(true)
                        : Optional.empty());
    }

    private void everythingIsOfTheNewVersion() {
        assertThat(numbers("select distinct version_ from act_re_procdef order by 1"))
                .containsExactly(1L, 2L);
        assertThat(
                        numbers(
                                """
                        select distinct d.version_ from act_ru_execution e
                          join act_re_procdef d on d.id_ = e.proc_def_id_"""))
                .as("versions of what is running")
                .containsExactly(2L);
    }

    private void eachWasStartedOnce() {
        assertThat(texts("select period from calendar_start where kind = 'measurement-round' order by period"))
                .isEqualTo(QUARTERS);
        assertThat(
                        texts(
                                """
                        select business_key_ from act_hi_procinst
                         where proc_def_key_ = 'measurement-round' order by business_key_"""))
                .isEqualTo(QUARTERS.stream().map("SALTEN-"::concat).toList());
        assertThat(
                        texts(
                                """
                        select i.business_key_ || ' ' || v.text_ from act_hi_procinst i
                          join act_hi_varinst v on v.execution_id_ = i.id_ and v.name_ = 'municipality'
                         where i.proc_def_key_ = 'municipality-measurement' order by 1"""))
                .isEqualTo(QUARTERS.stream()
                        .flatMap(quarter -> MUNICIPALITIES.stream().map(number -> "SALTEN-" + quarter + " " + number))
                        .toList());
        assertThat(texts("select municipality || ' ' || quarter from measurement order by quarter, municipality"))
                .hasSize(QUARTERS.size() * MUNICIPALITIES.size())
                .doesNotHaveDuplicates();
        assertThat(texts("select business_key_ from act_hi_procinst where proc_def_key_ = 'benefit-budget'"))
                .containsExactly("SALTEN-2028-budget");
        assertThat(texts("select kind || ' ' || period from calendar_start where kind like 'benefit-budget%'"))
                .containsExactly("benefit-budget 2028");
        List<String> silences = texts("select period from calendar_start where kind = 'municipality-silence'");
        assertThat(silences).hasSize((QUARTERS.size() + 1) * MUNICIPALITIES.size());
        assertThat(
                        texts(
                                """
                        select v.text_ from act_hi_procinst i
                          join act_hi_varinst v on v.proc_inst_id_ = i.id_ and v.name_ = 'openTaskId'
                         where i.proc_def_key_ = 'municipality-silence'"""))
                .containsExactlyInAnyOrderElementsOf(
                        silences.stream().map(period -> period.split("/")[1]).toList());
    }

    private void nothingHasFailed() {
        assertThat(texts("select incident_type_ || ' ' || incident_msg_ from act_ru_incident"))
                .isEmpty();
        assertThat(texts("select handler_cfg_ || ' ' || exception_msg_ from act_ru_job where exception_msg_ is not null"
                        + " or retries_ = 0"))
                .as("jobs that failed and were not done since")
                .isEmpty();
        assertThat(texts("select act_id_ || ' ' || job_exception_msg_ from act_hi_job_log where job_state_ = 1"))
                .as("attempts at a job that failed")
                .isEmpty();
    }

    private static Instant atFive(LocalDate day) {
        return day.atTime(5, 0, 1).atZone(OSLO).toInstant();
    }

    private long open(String task) {
        return jdbc.sql("select count(*) from act_ru_task where task_def_key_ = ?")
                .param(task)
                .query(Long.class)
                .single();
    }

    private LocalDate date(String column, String quarter) {
        return jdbc.sql("select " + column + " from measurement_round where quarter = ?")
                .param(quarter)
                .query(LocalDate.class)
                .single();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private List<Long> numbers(String sql) {
        return jdbc.sql(sql).query(Long.class).list();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
