package no.gevinstflyt.rollout;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shared drafts, one per project. A newer one replaces the former. */
@Service
@Transactional
public class PrivacyDrafts {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    PrivacyDrafts(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    public void keep(long project, DraftPrivacyAssessment draft, String by) {
        for (String table : List.of("privacy_draft_criterion", "privacy_draft_risk", "privacy_draft")) {
            jdbc.sql("delete from " + table + " where project = ?")
                    .param(project)
                    .update();
        }
        jdbc.sql(
                        """
                        insert into privacy_draft (project, personal_data, purposes, drafted_by, drafted_at)
                        values (?, ?, ?, ?, ?)""")
                .params(project, draft.personalData(), draft.purposes(), by, Timestamp.from(clock.instant()))
                .update();
        if (draft.criteriaMet() != null) {
            template.batchUpdate(
                    "insert into privacy_draft_criterion (project, criterion) values (?, ?)",
                    draft.criteriaMet().stream()
                            .distinct()
                            .map(criterion -> new Object[] {project, criterion.name()})
                            .toList());
        }
        if (draft.risks() != null) {
            template.batchUpdate(
                    """
                    insert into privacy_draft_risk (project, seq, risk, likelihood, consequence, measure)
                    values (?, ?, ?, ?, ?, ?)""",
                    risks(project, draft.risks()));
        }
    }

    @Transactional(readOnly = true)
    public Optional<DraftPrivacyAssessment> find(long project) {
        List<PrivacyCriterion> criteria = jdbc
                .sql("select criterion from privacy_draft_criterion where project = ?")
                .param(project)
                .query((row, number) -> PrivacyCriterion.valueOf(row.getString(1)))
                .list()
                .stream()
                .sorted()
                .toList();
        List<DraftPrivacyAssessment.Risk> risks = jdbc.sql(
                        """
                        select risk, likelihood, consequence, measure from privacy_draft_risk
                         where project = ? order by seq""")
                .param(project)
                .query((row, number) -> new DraftPrivacyAssessment.Risk(
                        row.getString(1),
                        Level.valueOf(row.getString(2)),
                        Level.valueOf(row.getString(3)),
                        row.getString(4)))
                .list();
        return jdbc.sql("select personal_data, purposes from privacy_draft where project = ?")
                .param(project)
                .query((row, number) ->
                        new DraftPrivacyAssessment(row.getBoolean(1), row.getString(2), criteria, risks))
                .optional();
    }

    private static List<Object[]> risks(long project, List<DraftPrivacyAssessment.Risk> risks) {
        List<Object[]> rows = new ArrayList<>();
        risks.forEach(risk -> rows.add(new Object[] {
            project,
            rows.size(),
            risk.text(),
            risk.likelihood().name(),
            risk.consequence().name(),
            risk.measure()
        }));
        return rows;
    }
}
