package no.gevinstflyt.project;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.gevinstflyt.form.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites municipalities, and records what they answer. Each change is one guarded statement on one municipality's row. */
@Service
@Transactional
public class Participations {

    private final ProjectRows projects;
    private final ParticipationRows rows;
    private final ParticipationAnswers answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Participations(
            ProjectRows projects,
            ParticipationRows rows,
            ParticipationAnswers answers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.rows = rows;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    void invite(long project, Collection<String> municipalities) {
        rows.invite(project, municipalities, Timestamp.from(clock.instant()));
    }

    /** Numbers of the municipalities that are to be asked whether they are interested; an admission waits meanwhile. */
    public List<String> collectInvited(long project) {
        projects.hold(project);
        return numbers(project, Participation::stillIn);
    }

    /** Numbers of those that are to commit themselves and map benefits; an admission waits meanwhile. */
    public List<String> collectInterested(long project) {
        projects.hold(project);
        return numbers(project, Participation::interested);
    }

    /** Numbers of the municipalities that have said they are interested, and have not left since. */
    @Transactional(readOnly = true)
    public List<String> interested(long project) {
        return numbers(project, Participation::interested);
    }

    /** Numbers of the municipalities that take part. */
    @Transactional(readOnly = true)
    public List<String> participating(long project) {
        return numbers(project, participation -> participation.state() == ParticipationState.PARTICIPATING);
    }

    /** Records what the municipality answers to the idea. */
    public void declareInterest(long project, String municipality, DeclareInterest answer, Recorded recorded) {
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("interest", answer.interest().name());
        changes.put("contact", answer.contact());
        changes.put("deciding_body", name(answer.decidingBody()));
        changes.put("meeting_date", answer.meetingDate());
        ParticipationState state =
                switch (answer.interest()) {
                    case INTERESTED -> ParticipationState.INVITED;
                    case OBSERVE -> ParticipationState.OBSERVING;
                    case NO -> ParticipationState.DECLINED;
                };
        answers.interest(move(project, municipality, state, changes), answer, recorded);
    }

    /** Records what the municipality answers to the proposal. */
    public void decide(long project, String municipality, DecideParticipation answer, Recorded recorded) {
        DecidingBody body = answer.decidingBody() != null
                ? answer.decidingBody()
                : get(project, municipality).decidingBody();
        if (body == null && answer.participate() == Participate.YES) {
            throw Refused.invalid("decidingBody", "form.required");
        }
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("deciding_body", name(body));
        changes.put("sponsor", answer.sponsor());
        if (answer.meetingDate() != null) {
            changes.put("meeting_date", answer.meetingDate());
        }
        ParticipationState state =
                switch (answer.participate()) {
                    case YES -> ParticipationState.PARTICIPATING;
                    case SUBJECT_TO_RESOLUTION -> ParticipationState.INVITED;
                    case OBSERVE -> ParticipationState.OBSERVING;
                    case NO -> ParticipationState.DECLINED;
                };
        answers.decision(move(project, municipality, state, changes), answer, body, recorded);
    }

    /** Records what the municipality's body resolved on a yes that was subject to it. */
    public void resolve(long project, String municipality, RegisterResolution answer, Recorded recorded) {
        Participation before = get(project, municipality);
        LocalDate meeting = answer.meetingDate();
        boolean postponed = answer.resolution() == ResolutionOutcome.POSTPONED;
        if (postponed && before.meetingDate() != null && !meeting.isAfter(before.meetingDate())) {
            throw Refused.invalid("meetingDate", "project.meeting-not-later", before.meetingDate());
        }
        ParticipationState state =
                switch (answer.resolution()) {
                    case ADOPTED -> ParticipationState.PARTICIPATING;
                    case REJECTED -> ParticipationState.DECLINED;
                    case POSTPONED -> ParticipationState.INVITED;
                };
        Map<String, @Nullable Object> changes = new HashMap<>();
        if (postponed) {
            changes.put("meeting_date", meeting);
        }
        answers.resolution(move(project, municipality, state, changes), answer, before.decidingBody(), recorded);
    }

    /** The project goes on without the municipality, which has not answered. */
    public void noAnswer(long project, String municipality) {
        move(project, municipality, ParticipationState.NO_ANSWER, Map.of());
    }

    /** The municipality leaves the project. */
    public void withdraw(long project, Withdrawal withdrawal, String by) {
        Participation left = move(project, withdrawal.municipality(), ParticipationState.WITHDRAWN, Map.of());
        answers.withdrawal(left, withdrawal, new Recorded(by, clock.instant(), null, null));
    }

    /**
     * Takes a municipality into a project that is under way.
     *
     * @param asked whether it has still to be asked for its interest; else it counts as interested
     */
    public void admit(long project, String municipality, boolean asked, String by) {
        rows.admit(
                project, municipality, asked ? null : Interest.INTERESTED.name(), by, Timestamp.from(clock.instant()));
    }

    /** Changes the state of a municipality that is still in, and says so where it leaves. */
    private Participation move(
            long project, String municipality, ParticipationState state, Map<String, @Nullable Object> changes) {
        if (!rows.move(project, municipality, state, changes, Timestamp.from(clock.instant()))) {
            throw Refused.conflict("project.no-longer-in");
        }
        if (!state.stillIn()) {
            events.publishEvent(new ParticipationEnded(project, municipality));
        }
        return get(project, municipality);
    }

    private Participation get(long project, String municipality) {
        return rows.find(project, municipality).orElseThrow(() -> Refused.conflict("project.no-longer-in"));
    }

    private List<String> numbers(long project, Predicate<Participation> which) {
        return rows.of(project).stream()
                .filter(which)
                .map(Participation::municipality)
                .toList();
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
