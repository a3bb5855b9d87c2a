package no.gevinstflyt.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import no.gevinstflyt.rollout.RolloutMatrix;
import no.gevinstflyt.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole rollout matrix of 357 municipalities × 100 projects, beside the bare select of the same rows. */
@SpringBootTest(properties = {"gevinstflyt.demo.projects=false", "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles({"postgres", "demo"})
@ContextConfiguration(initializers = Postgres.class)
@DirtiesContext
class RolloutMatrixBenchmark {

    private static final int MUNICIPALITIES = 357;
    private static final int PROJECTS = 100;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 100;
    private static final double MOST_MILLIS = 200;

    @Autowired
    private RolloutMatrix matrix;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate template;

    @Test
    void theWholeMatrixIsReadInLessThanAFifthOfASecond() {
        String collaboration = new SyntheticCollaborations(jdbc).of(MUNICIPALITIES);
        fill(collaboration);
        IntSupplier product = () -> matrix.part(collaboration, null, null, Pageable.unpaged()).rows().stream()
                .mapToInt(row -> row.cells().size())
                .sum();
        IntSupplier bare = this::rows;
        for (int round = 0; round < WARM_UP; round++) {
            millis(product);
            millis(bare);
        }
        double[] products = new double[ROUNDS];
        double[] bares = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            products[round] = millis(product);
            bares[round] = millis(bare);
        }
        Arrays.sort(products);
        Arrays.sort(bares);
        System.out.printf(
                Locale.ROOT,
                "%nrollout matrix, %d municipalities x %d projects, PostgreSQL, ms%n            p50      p95%n"
                        + "matrix %8.1f %8.1f (p95 below %.0f)%nbare   %8.1f %8.1f (the same rows, bare select)%n",
                MUNICIPALITIES,
                PROJECTS,
                at(products, 50),
                at(products, 95),
                MOST_MILLIS,
                at(bares, 50),
                at(bares, 95));
        assertThat(at(products, 95)).as("p95 of the matrix, ms").isLessThan(MOST_MILLIS);
    }

    private void fill(String collaboration) {
        template.update(
                """
                insert into project (code, collaboration, code_year, code_number, title, problem, goal, sub_goal_list,
                                     content_list, complexity, course, phase, state, started_by, started_at)
                select 'BENCH-2026-' || n, ?, 2026, n, 'Prosjekt ' || n, 'x', 'x', 'A', 'IT_DEVELOPMENT', 'LOW', 'FULL',
                       'EXECUTION', 'RUNNING', 'admin', now()
                  from generate_series(1, ?) n""",
                collaboration,
                PROJECTS);
        List<Long> projects = jdbc.sql("select id from project where collaboration = ?")
                .param(collaboration)
                .query(Long.class)
                .list();
        List<Object[]> participations = new ArrayList<>();
        List<Object[]> rollouts = new ArrayList<>();
        for (long project : projects) {
            for (int index = 0; index < MUNICIPALITIES; index++) {
                String number = String.valueOf(6000 + index);
                LocalDate planned = LocalDate.of(2027, 1, 1).plusDays(index);
                boolean live = index % 3 == 0;
                participations.add(
                        new Object[] {project, number, live ? "LIVE" : "PLANNED", planned, live ? planned : null});
                rollouts.add(new Object[] {project, number, index % 9 + 1, index % 2 == 0 ? "CLEARED" : "ASSESSMENT"});
            }
        }
        template.batchUpdate(
                """
                insert into participation
                  (project, municipality, state, state_since, rollout_state, go_live_planned, go_live_date)
                values (?, ?, 'PARTICIPATING', now(), ?, ?, ?)""",
                participations);
        template.batchUpdate(
                """
                insert into municipality_rollout (project, municipality, wave, privacy, joined, defects)
                values (?, ?, ?, ?, true, false)""",
                rollouts);
        template.execute("analyze");
    }

    /** The same rows with nothing made of them. */
    private int rows() {
        int[] count = {0};
        template.query(
                """
                select t.project, t.municipality, t.state, t.rollout_state, t.go_live_planned, t.go_live_date,
                       r.wave, r.moved_from, r.privacy, r.trained, r.defects
                  from participation t
                  left join municipality_rollout r on r.project = t.project and r.municipality = t.municipality
                 where t.municipality >= '6000'""",
                row -> {
                    for (int column = 1; column <= 11; column++) {
                        row.getObject(column);
                    }
                    count[0]++;
                });
        return count[0];
    }

    private static double millis(IntSupplier work) {
        long begin = System.nanoTime();
        int cells = work.getAsInt();
        double millis = (System.nanoTime() - begin) / 1e6;
        assertThat(cells).isEqualTo(MUNICIPALITIES * PROJECTS);
        return millis;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
