package no.gevinstflyt.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.GateAttendance.Kind;
import org.jspecify.annotations.Nullable;

/** Who took part in a decision, and how the votes fell. */
record Minutes(
        List<GateAttendance> attendance,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer abstained,
        @Nullable String dissent) {

    /**
     * The meeting as the chair records it.
     *
     * @throws Refused (invalid) where somebody is both present and absent, or more have voted than were present
     */
    static Minutes ofMeeting(DecideGate form) {
        List<String> present = names(form.present());
        names(form.absent()).stream().filter(present::contains).findFirst().ifPresent(both -> {
            throw Refused.invalid("absent", "gate.present-and-absent", both);
        });
        int cast = count(form.votesFor()) + count(form.votesAgainst());
        if (!present.isEmpty() && cast > present.size()) {
            throw Refused.invalid("votesFor", "gate.more-votes-than-present", cast, present.size());
        }
        List<GateAttendance> attendance = new ArrayList<>();
        add(attendance, Kind.PRESENT, present);
        add(attendance, Kind.ABSENT, names(form.absent()));
        add(attendance, Kind.DISQUALIFIED, names(form.disqualified()));
        return new Minutes(attendance, form.votesFor(), form.votesAgainst(), null, form.dissent());
    }

    /** The votes as the members cast them; who hasn't voted was absent. */
    static Minutes ofVotes(List<GateVote> votes) {
        List<GateAttendance> attendance = votes.stream()
                .map(vote -> new GateAttendance(kind(vote), vote.name(), vote.voter()))
                .toList();
        String dissent = votes.stream()
                .filter(vote -> vote.dissent() != null)
                .map(vote -> vote.name() + ": " + vote.dissent())
                .collect(Collectors.joining("\n"));
        Tally tally = tally(votes);
        return new Minutes(
                attendance,
                tally.votesFor(),
                tally.votesAgainst(),
                tally.abstained(),
                dissent.isEmpty() ? null : dissent);
    }

    static Tally tally(List<GateVote> votes) {
        return Tally.of(
                votes.size(),
                votes.stream()
                        .filter(vote -> vote.vote() != null)
                        .map(GateVote::vote)
                        .toList());
    }

    /** Where the members vote, the chair records nothing that the votes say. */
    static void refuseRecorded(DecideGate form) {
        List<FieldError> errors = new ArrayList<>();
        refuse(errors, "present", form.present());
        refuse(errors, "absent", form.absent());
        refuse(errors, "disqualified", form.disqualified());
        refuse(errors, "votesFor", form.votesFor());
        refuse(errors, "votesAgainst", form.votesAgainst());
        refuse(errors, "dissent", form.dissent());
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
    }

    private static void refuse(List<FieldError> errors, String field, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> names && names.isEmpty())) {
            errors.add(FieldError.of(field, "gate.computed-from-votes"));
        }
    }

    private static Kind kind(GateVote vote) {
        return vote.vote() == null ? Kind.ABSENT : vote.vote() == Vote.DISQUALIFIED ? Kind.DISQUALIFIED : Kind.PRESENT;
    }

    private static List<String> names(@Nullable List<String> names) {
        return names == null ? List.of() : names;
    }

    private static int count(@Nullable Integer votes) {
        return votes == null ? 0 : votes;
    }

    private static void add(List<GateAttendance> attendance, Kind kind, List<String> names) {
        names.forEach(name -> attendance.add(new GateAttendance(kind, name, null)));
    }
}
