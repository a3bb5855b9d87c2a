package no.gevinstflyt.measurement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the municipalities of a project have answered the rounds. */
@Service
@Transactional(readOnly = true)
public class Answering {

    private final JdbcClient jdbc;

    Answering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What came of all rounds that asked about a project.
     *
     * @param rounds how many have
     * @param asked how many figures they asked for
     * @param answered how many of those have an approved value, or an approved reason why there is none
     */
    public record Answered(int rounds, int asked, int answered) {}

    /** The same, by the project's id. */
    public Answered of(long project) {
        return jdbc.sql(
                        """
                        select count(distinct q.round) as rounds, count(*) as asked, count(q.answered) as answered
                          from (select d.round,
                                       (select min(m.id) from measurement m
                                          join measurement_report p on p.id = m.report
                                          join measurement_approval a on a.report = p.id
                                         where a.approved and m.project = d.project and m.municipality = d.municipality
                                           and m.benefit = d.benefit and m.quarter = r.quarter) as answered
                                  from measurement_due d join measurement_round r on r.id = d.round
                                 where d.project = ?) q""")
                .param(project)
                .query((row, index) -> new Answered(row.getInt("rounds"), row.getInt("asked"), row.getInt("answered")))
                .single();
    }
}
