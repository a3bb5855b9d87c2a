package no.gevinstflyt.rollout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Benefits;
import no.gevinstflyt.benefit.Benefits.MunicipalMapping;
import no.gevinstflyt.benefit.MappingState;
import no.gevinstflyt.benefit.Target;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.GoLives;
import no.gevinstflyt.project.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A municipality takes the solution into use: not before its privacy is cleared, and knowing which baselines lack. */
@Service
@Transactional
public class GoLiveConfirmation {

    private final Rollouts rollouts;
    private final GoLives goLives;
    private final PrivacyClearance privacy;
    private final GoLiveReadiness readiness;
    private final Benefits benefits;
    private final RolloutRecords records;
    private final Clock clock;

    GoLiveConfirmation(
            Rollouts rollouts,
            GoLives goLives,
            PrivacyClearance privacy,
            GoLiveReadiness readiness,
            Benefits benefits,
            RolloutRecords records,
            Clock clock) {
        this.rollouts = rollouts;
        this.goLives = goLives;
        this.privacy = privacy;
        this.readiness = readiness;
        this.benefits = benefits;
        this.records = records;
        this.clock = clock;
    }

    /** Codes of the benefits in the municipality's approved mapping whose baseline is still to be measured. */
    @Transactional(readOnly = true)
    public List<String> missingBaselines(long project, String municipality) {
        return benefits
                .mapping(project, municipality)
                .filter(own -> own.mapping().state() == MappingState.APPROVED)
                .map(MunicipalMapping::targets)
                .orElse(List.of())
                .stream()
                .filter(Target::awaitsBaseline)
                .map(Target::benefit)
                .toList();
    }

    /** Keeps that the solution is in use, or the new date. */
    public void confirm(long project, String municipality, ConfirmGoLive answer, Recorded recorded) {
        LocalDate today = LocalDate.now(clock);
        if (!answer.live()) {
            rollouts.move(project, municipality, answer.newDate(), today.plusDays(1), answer.reason(), recorded);
            return;
        }
        LocalDate live = answer.liveDate() == null ? today : answer.liveDate();
        if (live.isAfter(today)) {
            throw Refused.invalid("liveDate", "rollout.live-ahead");
        } else if (privacy.state(project, municipality)
                .filter(PrivacyState.CLEARED::equals)
                .isEmpty()) {
            throw Refused.invalid("live", "rollout.privacy-locked");
        }
        readiness.notBefore(project, municipality, live);
        List<String> missing = missingBaselines(project, municipality);
        accepted(answer, missing);
        goLives.live(project, municipality, live);
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("live_date", live);
        row.put("missing_baseline_list", missing.isEmpty() ? null : String.join(",", missing));
        row.put("baseline_accepted_by", missing.isEmpty() ? null : answer.acceptedBy());
        records.add("go_live", project, municipality, row, recorded);
    }

    private static void accepted(ConfirmGoLive answer, List<String> missing) {
        if (missing.isEmpty()) {
            return;
        } else if (!Boolean.TRUE.equals(answer.acceptMissingBaseline())) {
            throw Refused.invalid("acceptMissingBaseline", "rollout.baselines-missing", String.join(", ", missing));
        } else if (answer.acceptedBy() == null) {
            throw Refused.invalid("acceptedBy", "rollout.baselines-accepted-by", String.join(", ", missing));
        }
    }
}
