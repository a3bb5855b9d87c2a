package no.gevinstflyt.measurement;

import java.time.Clock;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that show what they should not are withdrawn; others can be added in their place. They are kept, and read no more. */
@Service
@Transactional
public class EvidenceWithdrawals {

    private final EvidenceTable table;
    private final EvidenceFiles files;
    private final Rounds rounds;
    private final Clock clock;

    EvidenceWithdrawals(EvidenceTable table, EvidenceFiles files, Rounds rounds, Clock clock) {
        this.table = table;
        this.files = files;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * Withdraws a file.
     *
     * @throws Refused not found where the person may not read it; forbidden for others than the municipality's
     *     contacts; conflict where the figure is approved
     */
    public void withdraw(long id, Caller by) {
        Evidence evidence =
                files.find(id, by).orElseThrow(() -> Refused.notFound("measurement.evidence.none", String.valueOf(id)));
        if (!by.contactOf(evidence.municipality())) {
            throw Refused.forbidden("measurement.own-municipality");
        }
        rounds.find(evidence.collaboration(), evidence.quarter()).ifPresent(round -> rounds.hold(round.id()));
        if (table.approved(id)) {
            throw Refused.conflict("measurement.evidence.approved", evidence.fileName());
        }
        table.withdraw(id, by.userId(), clock.instant());
    }
}
