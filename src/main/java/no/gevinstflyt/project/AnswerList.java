package no.gevinstflyt.project;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that the municipalities of a project have answered, in one query. */
@Service
@Transactional(readOnly = true)
public class AnswerList {

    private final JdbcClient jdbc;

    AnswerList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answers by municipality number, one for every participation. Who may read which, the asker checks. */
    public Map<String, AnswerRow> of(long project) {
        return jdbc
                .sql(
                        """
                        select t.municipality, i.ambition, i.leadership, i.structure, i.culture,
                               i.change_competence changeCompetence, i.reason interestReason,
                               i.answered_by interestAnsweredBy, i.answered_on interestAnsweredOn, d.participate,
                               d.decided_by decidedBy, d.decision_date decisionDate, d.case_number caseNumber,
                               d.person_days personDays, d.reason decisionReason,
                               d.answered_by decisionAnsweredBy, d.answered_on decisionAnsweredOn,
                               r.outcome resolution, r.decision_date resolutionDate, r.case_number resolutionCase,
                               r.answered_by resolutionAnsweredBy, r.answered_on resolutionAnsweredOn
                          from participation t
                          left join participation_interest i on i.participation = t.id
                          left join participation_decision d on d.participation = t.id
                          left join resolution r on r.id = (select max(n.id) from resolution n
                                                             where n.participation = t.id)
                         where t.project = ?""")
                .param(project)
                .query(AnswerRow.class)
                .list()
                .stream()
                .collect(Collectors.toMap(AnswerRow::municipality, Function.identity()));
    }
}
