package no.gevinstflyt.bench;

import java.util.List;
import no.gevinstflyt.bench.SilentRounds.Opened;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The same rows in the same tables without anything around them: a report and its measurements for each municipality in
 * one transaction, one insert a row.
 */
final class BareInserts {

    private static final String REPORT =
            """
            insert into measurement_report (id, round, municipality, kind, reported_at, late)
            values (?, ?, ?, 'NOT_ANSWERED', current_timestamp, false)""";
    private static final String MEASUREMENT =
            """
            insert into measurement (report, project, municipality, benefit, quarter, unchanged)
            values (?, ?, ?, ?, ?, false)""";

    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private long reports;

    BareInserts(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.template = template;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Milliseconds. */
    double insert(Opened round) {
        int size = round.due().size() / round.municipalities().size();
        long begin = System.nanoTime();
        for (int index = 0; index < round.municipalities().size(); index++) {
            List<Object[]> due = round.due().subList(index * size, (index + 1) * size);
            long report = --reports;
            transaction.executeWithoutResult(status -> insert(round, report, due));
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private void insert(Opened round, long report, List<Object[]> due) {
        template.update(REPORT, report, round.id(), due.get(0)[1]);
        for (Object[] row : due) {
            template.update(
                    MEASUREMENT, report, row[2], row[1], row[3], round.quarter().toString());
        }
    }
}
