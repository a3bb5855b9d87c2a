package no.gevinstflyt.gate.process;

import static no.gevinstflyt.gate.process.Case.APPROVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.GateDecision;
import no.gevinstflyt.gate.GateOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each way through a gate where the members vote. */
@GateTest
class GateVoteProcessTest {

    @Autowired
    private Case gate;

    @Autowired
    private Tasks tasks;

    @AfterEach
    void asItWas() {
        gate.forgetSettings();
    }

    @Test
    void aMajorityWithDissentAndADisqualifiedMember() {
        gate.settle("decision-mode", "majority");
        gate.settle("quorum-percent", "50");
        gate.beforeTheSteeringGroup();
        assertThat(gate.openTasks()).containsExactly("cast-vote", "cast-vote", "cast-vote", "decide-gate");
        gate.vote("styring1", Map.of("vote", "for", "dissent", "Men ikke før neste år."));
        gate.vote("styring2", "disqualified");

        gate.decide(APPROVED);

        assertThat(gate.running()).as("the vote that wasn't cast is closed").isFalse();
        GateDecision decision = gate.lastDecision();
        assertThat(decision.votesFor()).isEqualTo(1);
        assertThat(decision.disqualified()).containsExactly("Siri Styring");
        assertThat(decision.absent()).containsExactly("Stine Styringsleder");
        assertThat(decision.dissent()).isEqualTo("Svein Styring: Men ikke før neste år.");
        assertThat(gate.file("styring2").paper())
                .as("the disqualified gets no paper")
                .isFalse();
    }

    @Test
    void aTieIsDecidedByTheChair() {
        gate.settle("decision-mode", "majority");
        gate.beforeTheSteeringGroup();
        tie();
        assertThat(gate.decideRefused(Map.of("decision", "returned", "reason", "Uavgjort."))
                        .key())
                .isEqualTo("gate.votes-say.tied-chair-decides");

        gate.decide(Map.of("decision", "rejected", "reason", "Jeg stemmer mot."));

        assertThat(gate.outcome()).isEqualTo("rejected");
    }

    @Test
    void aTieGoesBackWhereThatIsTheSetting() {
        gate.settle("decision-mode", "majority");
        gate.settle("tie-rule", "returned");
        gate.beforeTheSteeringGroup();
        tie();
        assertThat(gate.decideRefused(APPROVED).key()).isEqualTo("gate.votes-say.tied-returned");

        gate.decide(Map.of("decision", "returned", "reason", "Stemmene sto likt."));

        assertThat(gate.outcome()).isEqualTo("returned");
    }

    @Test
    void withoutAQuorumTheCaseWaitsAndIsVotedOnAnew() {
        gate.settle("decision-mode", "majority");
        gate.beforeTheSteeringGroup();
        gate.vote("styring1", "for");
        assertThat(gate.decideRefused(APPROVED).key()).isEqualTo("gate.votes-say.no-quorum");

        gate.decide(Map.of("decision", "on-hold", "reason", "For få har stemt."));
        gate.act("prosjektleder", "resume-gate", Map.of("resume", true));
        gate.vote("styring1", "against");
        gate.vote("styring2", "against");
        gate.decide(Map.of("decision", "rejected", "reason", "Flertallet er mot."));

        assertThat(gate.outcome()).isEqualTo("rejected");
        assertThat(gate.lastDecision().votesFor())
                .as("of the second vote alone")
                .isZero();
    }

    @Test
    void brokenConsensusMeansReturned() {
        gate.settle("decision-mode", "consensus");
        gate.beforeTheSteeringGroup();
        gate.vote("styringsleder", "for");
        gate.vote("styring1", "for");
        gate.vote("styring2", "against");
        assertThat(gate.decideRefused(APPROVED).key()).isEqualTo("gate.votes-say.consensus-broken");

        gate.decide(Map.of("decision", "returned", "reason", "Det er ikke enighet."));

        assertThat(gate.outcome()).isEqualTo("returned");
        assertThat(gate.lastDecision().votesAgainst()).isEqualTo(1);
    }

    @Test
    void consensus() {
        gate.settle("decision-mode", "consensus");
        gate.beforeTheSteeringGroup();
        gate.vote("styringsleder", "for");
        gate.vote("styring1", "abstain");

        gate.decide(APPROVED);

        assertThat(gate.lastDecision().outcome()).isEqualTo(GateOutcome.APPROVED);
    }

    @Test
    void aVoteAfterTheDecisionIsTooLate() {
        gate.settle("decision-mode", "majority");
        gate.beforeTheSteeringGroup();
        gate.vote("styringsleder", "for");
        gate.vote("styring1", "for");
        OpenTask late = gate.voteOf("styring2");
        tasks.complete(
                gate.task("decide-gate").id(),
                new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(APPROVED),
                gate.play.caller("styringsleder"));

        Refused refused = gate.play.refused("styring2", late, Map.of("vote", "against"));

        assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
        assertThat(refused.arguments()).as("who decided").contains("Stine Styringsleder");
        assertThat(gate.lastDecision().votesAgainst()).isZero();
        gate.play.jobs();
        assertThat(gate.running()).isFalse();
    }

    @Test
    void nobodyCastsAnothersVote() {
        gate.settle("decision-mode", "majority");
        gate.beforeTheSteeringGroup();

        Refused refused = gate.play.refused("styring1", gate.voteOf("styring2"), Map.of("vote", "for"));

        assertThat(refused.kind()).isIn(Refused.Kind.FORBIDDEN, Refused.Kind.NOT_FOUND);
        assertThat(gate.voteOf("styring2")).isNotNull();
    }

    @Test
    void theModeIsThatOfTheCaseEvenIfTheSettingChanges() {
        gate.beforeTheSteeringGroup();
        gate.settle("decision-mode", "consensus");

        gate.decide(Map.of("decision", "approved", "votesFor", 3));

        assertThat(gate.lastDecision().votesFor()).isEqualTo(3);
    }

    private void tie() {
        gate.vote("styringsleder", "abstain");
        gate.vote("styring1", "for");
        gate.vote("styring2", "against");
    }
}
