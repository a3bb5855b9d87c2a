package no.gevinstflyt.measurement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the municipalities are in answering the rounds; one query for all rounds of a collaboration. What nobody
 * approved before it was noted as not answered, or before it lapsed, doesn't wait any longer, as in the figures.
 */
@Service
@Transactional(readOnly = true)
public class RoundStandings {

    private static final String STANDINGS =
            """
            select d.round, d.municipality, d.figures,
                   max(case when r.kind <> 'NOT_ANSWERED' and a.approved then 2
                            when r.kind <> 'NOT_ANSWERED' and a.report is null and l.report is null
                                 and r.id > coalesce(n.note, 0) then 1
                            else 0 end) as standing,
                   max(case when r.late and (a.approved or (a.report is null and l.report is null
                                 and r.id > coalesce(n.note, 0))) then 1
                            else 0 end) as late
              from (select round, municipality, count(*) as figures
                      from measurement_due group by round, municipality) d
              join measurement_round o on o.id = d.round
              left join (select round, municipality, max(id) as note
                           from measurement_report where kind = 'NOT_ANSWERED' group by round, municipality) n
                on n.round = d.round and n.municipality = d.municipality
              left join measurement_report r on r.round = d.round and r.municipality = d.municipality
              left join measurement_approval a on a.report = r.id
              left join measurement_lapse l on l.report = r.id
             where o.collaboration = ?
             group by d.round, d.municipality, d.figures
             order by d.round, d.municipality""";

    private final JdbcClient jdbc;

    RoundStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a municipality has done. */
    public enum RoundAnswer {
        NOT_ANSWERED,
        WAITS,
        ANSWERED
    }

    /**
     * A municipality in a round.
     *
     * @param figures how many figures the round asks it for
     * @param state answered once its figures are approved; an approved answer counts before a correction that waits
     * @param late whether its answer came after the round had closed
     */
    public record Standing(long round, String municipality, int figures, RoundAnswer state, boolean late) {}

    /** The municipalities that are asked, by round and number. */
    public Map<Long, List<Standing>> of(String collaboration) {
        return jdbc
                .sql(STANDINGS)
                .param(collaboration)
                .query((row, index) -> new Standing(
                        row.getLong("round"),
                        row.getString("municipality"),
                        row.getInt("figures"),
                        RoundAnswer.values()[row.getInt("standing")],
                        row.getInt("late") == 1))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Standing::round));
    }
}
