package no.gevinstflyt.story;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running project of Salten with an approved plan and one benefit, in use in some municipalities: as rows. */
final class InUse {

    private InUse() {}

    static void since(LocalDate goLive, List<String> municipalities, JdbcClient jdbc) {
        long project = jdbc.sql(
                        """
                        insert into project (code, collaboration, code_year, code_number, title, problem, goal,
                          sub_goal_list, content_list, complexity, course, phase, state, started_by, started_at)
                        values ('SALTEN-2026-001', 'salten', 2026, 1, 'Folkeregister', 'Problemet', 'Målet', 'B,C',
                          'ORGANISATIONAL_DEVELOPMENT', 'LOW', 'FULL', 'EXECUTION', 'RUNNING', 'prosjektleder',
                          timestamp '2026-11-22 12:00:00')
                        returning id""")
                .query(Long.class)
                .single();
        long plan = jdbc.sql(
                        """
                        insert into plan_version (project, number, frozen_at, sha256)
                        values (?, 1, timestamp '2026-11-22 12:00:00', 'none')
                        returning id""")
                .param(project)
                .query(Long.class)
                .single();
        jdbc.sql(
                        """
                        insert into plan_benefit (plan_version, code, seq, name, category, benefit_type, recipient,
                          importance, disbenefit, unit_amount, unit_year, unit_source, indicator_name, indicator_unit,
                          indicator_basis, indicator_direction, indicator_method, indicator_frequency,
                          indicator_aggregation)
                        values (?, 'Ø1', 1, 'Timer spart', 'TIME_SAVED', 'INDIRECT', 'OWN_ORGANISATION', 3, false, 560,
                          2026, 'Lønnskostnad', 'Timer brukt', 'HOURS', 'PER_PERIOD', 'DOWN', 'Egen telling', 'QUARTERLY', 'SUM')""")
                .param(plan)
                .update();
        municipalities.forEach(municipality -> takesPart(project, plan, municipality, goLive, jdbc));
    }

    private static void takesPart(long project, long plan, String municipality, LocalDate goLive, JdbcClient jdbc) {
        jdbc.sql(
                        """
                        insert into participation (project, municipality, state, state_since, rollout_state,
                          go_live_planned, go_live_date)
                        values (?, ?, 'PARTICIPATING', timestamp '2026-11-22 12:00:00', 'ACCEPTED', ?, ?)""")
                .params(project, municipality, goLive, goLive)
                .update();
        jdbc.sql(
                        """
                        insert into plan_target (plan_version, municipality, benefit, seq, relevant, baseline,
                          baseline_date, baseline_method, target, target_date, ramp_quarters, estimate)
                        values (?, ?, 'Ø1', 1, true, 200, date '2026-09-30', 'Telling', 100, date '2028-12-31', 4,
                          false)""")
                .params(plan, municipality)
                .update();
        jdbc.sql(
                        """
                        insert into plan_target_use (plan_version, municipality, benefit, seq, use_kind, share)
                        values (?, ?, 'Ø1', 1, 'SERVICE_DEVELOPMENT', 1)""")
                .params(plan, municipality)
                .update();
    }
}
