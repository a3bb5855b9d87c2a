package no.gevinstflyt.rollout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Ideas;
import no.gevinstflyt.project.NationalSolution;
import no.gevinstflyt.project.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a municipality prepares itself: training, and the agreement about a national solution where there is one. */
@Service
@Transactional
public class Preparations {

    private static final Set<NationalSolution> JOINED = Set.of(NationalSolution.EXISTS, NationalSolution.PLANNED);

    private final RolloutRecords records;
    private final Ideas ideas;
    private final Clock clock;

    Preparations(RolloutRecords records, Ideas ideas, Clock clock) {
        this.records = records;
        this.ideas = ideas;
        this.clock = clock;
    }

    /** Whether the idea builds on a national shared solution, which each municipality joins. */
    @Transactional(readOnly = true)
    public boolean nationalSolution(long project) {
        return ideas.find(project)
                .filter(idea -> JOINED.contains(idea.nationalSolution()))
                .isPresent();
    }

    /** Keeps how many are trained. */
    public void train(long project, String municipality, TrainStaff answer, Recorded recorded) {
        if (answer.trained() > answer.toBeTrained()) {
            throw Refused.invalid("trained", "rollout.too-many-trained", answer.toBeTrained());
        }
        Map<String, @Nullable Object> row = Map.of("trained", answer.trained(), "to_be_trained", answer.toBeTrained());
        records.add("staff_training", project, municipality, row, recorded);
        records.set(project, municipality, row);
    }

    /** Keeps whether the municipality has joined the national solution. */
    public void join(long project, String municipality, JoinNationalService answer, Recorded recorded) {
        if (answer.date() != null && answer.date().isAfter(LocalDate.now(clock))) {
            throw Refused.invalid("date", "rollout.date-ahead");
        }
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("joined", answer.joined());
        row.put("agreement_reference", answer.agreementReference());
        row.put("agreement_date", answer.date());
        records.add("national_service_agreement", project, municipality, row, recorded);
        records.set(project, municipality, Map.of("joined", answer.joined()));
    }
}
