package no.gevinstflyt.gate;

import static no.gevinstflyt.gate.GateCaseTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.gevinstflyt.collaboration.DecisionMode;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.testing.BothDatabases;
import no.gevinstflyt.testing.BothDatabases.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

class GateVotingTest {

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theDecisionKeepsVotesDissentAndWhoWasDisqualified(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.MAJORITY, "ada", "bo", "cecilie", "dag", "eli")) {
            GateCase gateCase = room.prepared(Gate.BP2);
            room.vote(gateCase, "ada", Vote.FOR, null);
            room.vote(gateCase, "bo", Vote.FOR, null);
            room.vote(gateCase, "cecilie", Vote.AGAINST, "For dyrt for de minste.");
            room.vote(gateCase, "dag", Vote.DISQUALIFIED, null);

            GateDecision decision = room.decide(gateCase, GateOutcome.APPROVED);

            assertThat(decision.votesFor()).isEqualTo(2);
            assertThat(decision.votesAgainst()).isEqualTo(1);
            assertThat(decision.dissent()).isEqualTo("Navn cecilie: For dyrt for de minste.");
            assertThat(decision.present()).containsExactly("Navn ada", "Navn bo", "Navn cecilie");
            assertThat(decision.disqualified()).containsExactly("Navn dag");
            assertThat(decision.absent()).containsExactly("Navn eli");
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void anotherOutcomeThanTheVotesSayIsRefused(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.MAJORITY, "ada", "bo")) {
            GateCase gateCase = room.prepared(Gate.BP2);
            room.vote(gateCase, "ada", Vote.AGAINST, null);

            refused(() -> room.decide(gateCase, GateOutcome.APPROVED), refusal -> {
                assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("decision");
                assertThat(refusal.key()).isEqualTo("gate.votes-say.defeated");
            });
            assertThat(room.decide(gateCase, GateOutcome.REJECTED).votesAgainst())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatTheVotesSayIsNotWrittenByTheChair(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.CONSENSUS, "ada")) {
            GateCase gateCase = room.prepared(Gate.BP2);
            room.vote(gateCase, "ada", Vote.FOR, null);
            DecideGate form = new DecideGate(
                    GateOutcome.APPROVED, null, null, null, null, List.of("Ada"), null, null, 1, 0, "Ingen.");

            refused(() -> room.the(GateRuling.class).decide(gateCase.id(), form, GateRoom.CHAIR), refusal -> assertThat(
                            refusal.errors())
                    .extracting(FieldError::field)
                    .containsExactly("present", "votesFor", "votesAgainst", "dissent"));
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void withoutAQuorumTheCaseCanOnlyWait(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.MAJORITY, "ada", "bo", "cecilie")) {
            GateCase gateCase = room.prepared(Gate.BP2);
            room.vote(gateCase, "ada", Vote.FOR, null);

            refused(() -> room.decide(gateCase, GateOutcome.APPROVED), refusal -> assertThat(refusal.key())
                    .isEqualTo("gate.votes-say.no-quorum"));
            assertThat(room.decide(gateCase, GateOutcome.ON_HOLD).outcome()).isEqualTo(GateOutcome.ON_HOLD);
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aVoteIsCastOnceByAMemberAndNotAfterTheDecision(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.MAJORITY, "ada", "bo")) {
            GateCase gateCase = room.prepared(Gate.BP2);
            room.vote(gateCase, "ada", Vote.FOR, null);

            refused(() -> room.vote(gateCase, "ada", Vote.AGAINST, null), refusal -> assertThat(refusal.key())
                    .isEqualTo("gate.already-voted"));
            refused(() -> room.vote(gateCase, "frida", Vote.FOR, null), refusal -> assertThat(refusal.kind())
                    .isEqualTo(Refused.Kind.FORBIDDEN));
            room.decide(gateCase, GateOutcome.APPROVED);
            refused(() -> room.vote(gateCase, "bo", Vote.AGAINST, null), refusal -> assertThat(refusal.kind())
                    .isEqualTo(Refused.Kind.CONFLICT));
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aCaseTakenUpAgainIsVotedOnAnew(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.MAJORITY, "ada", "bo", "cecilie")) {
            GateCase gateCase = room.prepared(Gate.BP2);
            room.vote(gateCase, "ada", Vote.AGAINST, null);
            room.decide(gateCase, GateOutcome.ON_HOLD);
            assertThat(room.the(GateTreatment.class).voters(gateCase.id()))
                    .as("nobody votes while the case waits")
                    .isEmpty();

            room.the(GateRuling.class).resume(gateCase.id(), new ResumeGate(true, null), GateRoom.LEADER);
            assertThat(room.the(GateTreatment.class).voters(gateCase.id())).containsExactly("ada", "bo", "cecilie");
            room.vote(gateCase, "ada", Vote.FOR, null);
            room.vote(gateCase, "bo", Vote.FOR, null);

            assertThat(room.decide(gateCase, GateOutcome.APPROVED).votesAgainst())
                    .as("the first vote doesn't count again")
                    .isZero();
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aSteeringGroupWithoutMembersCannotVote(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.MAJORITY)) {
            refused(() -> room.prepared(Gate.BP2), refusal -> assertThat(refusal.key())
                    .isEqualTo("gate.no-voters"));
        }
    }
}
