package no.gevinstflyt.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.gevinstflyt.testing.Postgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of an earlier release is brought up to date with all that is in it. */
class DatabaseUpgradeTest {

    private static final String FIRST_RELEASE = "90";
    private static final String SECOND_RELEASE = "140";

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    @DisplayName("Rows of the first release are there after the upgrade, and the new columns know nothing of them")
    void fromTheFirstRelease(String name, DataSource source, String binary) {
        migrate(source, binary, FIRST_RELEASE);
        JdbcClient jdbc = JdbcClient.create(source);
        project(jdbc);
        List<Map<String, Object>> participation = rows(jdbc, "participation");
        List<Map<String, Object>> project = rows(jdbc, "project");
        List<Map<String, Object>> document = rows(jdbc, "document");
        List<Map<String, Object>> deviation = rows(jdbc, "deviation");

        migrate(source, binary, "latest");

        assertThat(rows(jdbc, "project")).isEqualTo(project);
        assertThat(rows(jdbc, "deviation")).isEqualTo(deviation);
        assertThat(rows(jdbc, "document")).hasSameSizeAs(document);
        Map<String, Object> upgraded = rows(jdbc, "participation").get(0);
        assertThat(upgraded).containsAllEntriesOf(participation.get(0));
        assertThat(upgraded.get("go_live_planned")).isNull();
        assertThat(upgraded.get("rollout_state")).isNull();
        for (String added : List.of("project_execution", "project_experience", "project_final_report")) {
            assertThat(rows(jdbc, added)).as(added).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    @DisplayName("Rows of the second release, of all that came with it, are the same after the upgrade")
    void fromTheSecondRelease(String name, DataSource source, String binary) {
        migrate(source, binary, SECOND_RELEASE);
        JdbcClient jdbc = JdbcClient.create(source);
        project(jdbc);
        Realised.rows(jdbc);
        Map<String, List<Map<String, Object>>> before = Realised.all(jdbc);
        assertThat(before)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

        migrate(source, binary, "latest");

        assertThat(Realised.all(jdbc, before)).usingRecursiveComparison().isEqualTo(before);
        assertThat(jdbc.sql("select move_reason from municipality_rollout")
                        .query(String.class)
                        .single())
                .isEqualTo("Sykdom");
        assertThat(jdbc.sql("select original_date from municipality_rollout")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    @DisplayName(
            "A delivery's deviations are closed where it was accepted since, and corrections of closed projects lapse")
    void whatWasNeverClosed(String name, DataSource source, String binary) {
        migrate(source, binary, "151");
        JdbcClient jdbc = JdbcClient.create(source);
        project(jdbc);
        for (String defects : List.of("Søket virker ikke.", "Treg.")) {
            jdbc.sql(
                            """
                            insert into deviation (project, municipality, title, description, state, raised_by, raised_at)
                            select id, '1804', 'Mangler', ?, 'OPEN', 'k1804', current_timestamp from project""")
                    .param(defects)
                    .update();
        }
        answered(jdbc, false, "Treg.");
        answered(jdbc, true, null);
        jdbc.sql(
                        """
                        insert into measurement_round (collaboration, quarter, opened_at, due_on, closes_on)
                        values ('salten', '2026-Q3', current_timestamp, current_date, current_date)""")
                .update();
        jdbc.sql(
                        """
                        insert into measurement_report (round, municipality, kind, reported_at, late)
                        select id, '1804', 'RESTATEMENT', current_timestamp, false from measurement_round""")
                .update();

        migrate(source, binary, "latest");

        assertThat(jdbc.sql("select d.description from deviation d join deviation_closing c on c.deviation = d.id")
                        .query(String.class)
                        .list())
                .containsExactly("Treg.");
        assertThat(rows(jdbc, "measurement_lapse"))
                .as("the correction's project doesn't run")
                .hasSize(1);
    }

    private static void answered(JdbcClient jdbc, boolean accepted, @Nullable String defects) {
        jdbc.sql(
                        """
                        insert into delivery_answer (project, municipality, accepted, defects, recorded_by, recorded_at)
                        select id, '1804', ?, ?, 'k1804', current_timestamp from project""")
                .params(accepted, defects)
                .update();
    }

    private static void project(JdbcClient jdbc) {
        jdbc.sql("insert into collaboration (id, name) values ('salten', 'Salten')")
                .update();
        jdbc.sql(
                        """
                        insert into project (code, collaboration, code_year, code_number, title, problem, goal,
                                             sub_goal_list, content_list, complexity, course, phase, state,
                                             started_by, started_at)
                        values ('SALTEN-2026-001', 'salten', 2026, 1, 'Felles arkiv', 'Ti ulike', 'Ett', 'C',
                                'IT_DEVELOPMENT', 'LOW', 'FULL', 'EXECUTION', 'RUNNING', 'prosjektleder',
                                current_timestamp)""")
                .update();
        jdbc.sql(
                        """
                        insert into participation (project, municipality, state, state_since)
                        select id, '1804', 'PARTICIPATING', current_timestamp from project""")
                .update();
        jdbc.sql(
                        """
                        insert into deviation (project, title, description, state, raised_by, raised_at)
                        select id, 'Forsinket', 'To måneder', 'OPEN', 'k1804', current_timestamp from project""")
                .update();
        jdbc.sql(
                        """
                        insert into document (kind, collaboration, project, file_name, sha256, size_bytes, made_at,
                                              content)
                        values ('decision-paper', 'salten', 'SALTEN-2026-001', 'sak.docx', :hash, 3,
                                current_timestamp, :content)""")
                .param("hash", "0".repeat(64))
                .param("content", new byte[] {1, 2, 3})
                .update();
    }

    private static List<Map<String, Object>> rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select * from " + table).query().listOfRows();
    }

    private static void migrate(DataSource source, String binary, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(Map.of("binary", binary))
                .target(target)
                .load()
                .migrate();
    }

    private static Stream<Arguments> databases() {
        return Stream.of(
                Arguments.of(
                        "H2",
                        new DriverManagerDataSource(
                                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""),
                        "binary large object"),
                Arguments.of(
                        "PostgreSQL",
                        new DriverManagerDataSource(Postgres.newDatabase(), "postgres", "postgres"),
                        "bytea"));
    }
}
