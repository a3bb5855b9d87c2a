package no.gevinstflyt.measurement;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was not answered when a round closed. Each municipality's part is a transaction of its own, so that none waits
 * for another; begun again after a failure, it goes on where it was.
 */
@Component
public class MissingFigures {

    private final ReportReading reading;
    private final Reporting reporting;
    private final TransactionTemplate alone;

    MissingFigures(ReportReading reading, Reporting reporting, PlatformTransactionManager transactions) {
        this.reading = reading;
        this.reporting = reporting;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Records it for every municipality of the round that has not answered. */
    public void record(long roundId) {
        reading.silent(roundId)
                .forEach(municipality ->
                        alone.executeWithoutResult(status -> reporting.recordMissing(roundId, municipality)));
    }
}
