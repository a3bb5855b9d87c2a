package no.gevinstflyt.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.gevinstflyt.calendar.Quarter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open rounds in which nobody has answered: ten projects in use in all municipalities, ten benefits in each. */
final class SilentRounds {

    private static final int PROJECTS = 10;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final SyntheticCollaborations synthetic;
    private final int targets;
    private final Map<Integer, String> collaborations = new HashMap<>();
    private Quarter quarter = Quarter.parse("2027-Q1");

    SilentRounds(JdbcClient jdbc, JdbcTemplate template, SyntheticCollaborations synthetic, int targets) {
        this.jdbc = jdbc;
        this.template = template;
        this.synthetic = synthetic;
        this.targets = targets;
    }

    /** A round with what it asks for. */
    record Opened(long id, String collaboration, Quarter quarter, List<String> municipalities, List<Object[]> due) {}

    Opened open(int municipalities) {
        String collaboration = collaborations.computeIfAbsent(municipalities, this::inUse);
        List<String> members = jdbc.sql("select municipality from collaboration_member where collaboration = ?")
                .param(collaboration)
                .query(String.class)
                .list();
        List<Long> projects = jdbc.sql("select id from project where collaboration = ? order by id")
                .param(collaboration)
                .query(Long.class)
                .list();
        quarter = quarter.plus(1);
        jdbc.sql("insert into measurement_round (collaboration, quarter, opened_at, due_on, closes_on)"
                        + " values (?, ?, current_timestamp, ?, ?)")
                .params(collaboration, quarter.toString(), LocalDate.of(2027, 4, 21), LocalDate.of(2027, 5, 5))
                .update();
        long round = jdbc.sql("select id from measurement_round where collaboration = ? and quarter = ?")
                .params(collaboration, quarter.toString())
                .query(Long.class)
                .single();
        List<Object[]> due = new ArrayList<>();
        for (String member : members) {
            for (int target = 0; target < targets; target++) {
                due.add(new Object[] {
                    round, member, projects.get(target % PROJECTS), "Ø" + (target / PROJECTS + 1), target
                });
            }
        }
        template.batchUpdate(
                "insert into measurement_due (round, municipality, project, benefit, seq) values (?, ?, ?, ?, ?)", due);
        return new Opened(round, collaboration, quarter, members, due);
    }

    private String inUse(int municipalities) {
        String collaboration = synthetic.of(municipalities);
        for (int number = 1; number <= PROJECTS; number++) {
            String code = collaboration.toUpperCase(Locale.ROOT) + "-" + number;
            jdbc.sql(
                            """
                            insert into project (code, collaboration, code_year, code_number, title, problem, goal,
                              sub_goal_list, content_list, complexity, course, phase, state, started_by, started_at)
                            values (?, ?, 2026, ?, 'Prosjekt', 'p', 'g', 'B', 'ORGANISATIONAL_DEVELOPMENT', 'LOW',
                              'FULL', 'REALISATION', 'RUNNING', 'admin', current_timestamp)""")
                    .params(code, collaboration, number)
                    .update();
            jdbc.sql(
                            """
                            insert into participation
                              (project, municipality, state, state_since, rollout_state, go_live_date)
                            select p.id, m.municipality, 'PARTICIPATING', current_timestamp, 'ACCEPTED', ?
                              from project p join collaboration_member m on m.collaboration = p.collaboration
                             where p.code = ?""")
                    .params(LocalDate.of(2027, 1, 4), code)
                    .update();
        }
        return collaboration;
    }
}
