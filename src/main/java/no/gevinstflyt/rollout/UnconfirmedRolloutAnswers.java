package no.gevinstflyt.rollout;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.gevinstflyt.project.UnconfirmedRollouts;
import no.gevinstflyt.silence.Unconfirmed;
import org.springframework.stereotype.Component;

/** The same answers as in the matrix. */
@Component
class UnconfirmedRolloutAnswers implements UnconfirmedRollouts {

    private final RolloutCells cells;

    UnconfirmedRolloutAnswers(RolloutCells cells) {
        this.cells = cells;
    }

    @Override
    public Map<String, List<Unconfirmed>> of(long projectId) {
        return cells.of(projectId).stream()
                .collect(Collectors.toMap(RolloutCell::municipality, RolloutCell::unconfirmed));
    }
}
