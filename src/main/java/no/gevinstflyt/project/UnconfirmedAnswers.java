package no.gevinstflyt.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.gevinstflyt.silence.OnBehalfRecords;
import no.gevinstflyt.silence.Recordings;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others recorded for the municipalities of a project, as long as these haven't confirmed it. */
@Service
@Transactional(readOnly = true)
public class UnconfirmedAnswers {

    private final AnswerList answers;
    private final OnBehalfRecords records;
    private final UnconfirmedRollouts rollouts;

    UnconfirmedAnswers(AnswerList answers, OnBehalfRecords records, UnconfirmedRollouts rollouts) {
        this.answers = answers;
        this.records = records;
        this.rollouts = rollouts;
    }

    /**
     * The answers about taking part and about the rollout, by municipality; every municipality is among them.
     *
     * @param readsAnswers whether the reader may read all that a municipality has answered, by its number; else its
     *     interest is left out, and what it comments on the others
     */
    public Map<String, List<Unconfirmed>> of(Project project, Predicate<String> readsAnswers) {
        Recordings recordings = records.under(Set.of(project.code()));
        Map<String, List<Unconfirmed>> rollout = rollouts.of(project.id());
        Map<String, List<Unconfirmed>> unconfirmed = new HashMap<>();
        answers.of(project.id()).forEach((municipality, row) -> {
            boolean readable = readsAnswers.test(municipality);
            List<Unconfirmed> own = new ArrayList<>();
            answered(row, readable)
                    .map(answer -> recordings.standing(project.code(), municipality, answer, readable))
                    .filter(Objects::nonNull)
                    .forEach(own::add);
            own.addAll(rollout.getOrDefault(municipality, List.of()));
            unconfirmed.put(
                    municipality,
                    readable
                            ? own
                            : own.stream().map(Unconfirmed::withoutComment).toList());
        });
        return unconfirmed;
    }

    /** Who shared a municipality's experience for it. */
    @Nullable
    Unconfirmed of(Project project, Experience experience) {
        return records.under(Set.of(project.code()))
                .standing(
                        project.code(),
                        experience.municipality(),
                        Unconfirmed.of("share-experience", experience.answeredBy(), experience.answeredOn()));
    }

    private static Stream<@Nullable Unconfirmed> answered(AnswerRow row, boolean interestToo) {
        return Stream.of(
                interestToo
                        ? Unconfirmed.of("declare-interest", row.interestAnsweredBy(), row.interestAnsweredOn())
                        : null,
                Unconfirmed.of("decide-participation", row.decisionAnsweredBy(), row.decisionAnsweredOn()),
                Unconfirmed.of("register-resolution", row.resolutionAnsweredBy(), row.resolutionAnsweredOn()));
    }
}
