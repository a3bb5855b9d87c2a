package no.gevinstflyt.gate.process;

import static no.gevinstflyt.gate.process.Case.APPROVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.Advice;
import no.gevinstflyt.gate.GateDecided;
import no.gevinstflyt.gate.GateDecision;
import no.gevinstflyt.gate.GateOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each way through a gate where the chair records the meeting. */
@GateTest
class GateApprovalProcessTest {

    @Autowired
    private Case gate;

    @Autowired
    private SampleSubject subject;

    @Test
    void approved() {
        gate.open();
        assertThat(gate.openTasks()).containsExactly("prepare-gate");
        gate.prepare();
        assertThat(gate.openTasks()).containsExactly("advise-gate");
        assertThat(gate.kept().paperSha256())
                .as("the paper is there before the advice")
                .hasSize(64);
        gate.act(
                "ressurs1",
                "advise-gate",
                Map.of("advice", "recommend-with-changes", "adviceText", "Begynn i det små."));
        assertThat(gate.openTasks()).containsExactly("decide-gate");

        gate.decide(Map.of(
                "decision", "approved", "present", "Stine, Svein", "absent", "Siri", "votesFor", 2, "votesAgainst", 0));

        assertThat(gate.running()).isFalse();
        assertThat(gate.outcome()).isEqualTo("approved");
        assertThat(gate.kept().advice()).isEqualTo(Advice.RECOMMEND_WITH_CHANGES);
        GateDecision decision = gate.lastDecision();
        assertThat(decision.present()).containsExactly("Stine", "Svein");
        assertThat(decision.decidedByName()).isEqualTo("Stine Styringsleder");
        assertThat(decision.paperSha256()).isEqualTo(gate.kept().paperSha256());
        assertThat(subject.told)
                .extracting(GateDecided::decisionId, GateDecided::outcome)
                .contains(org.assertj.core.groups.Tuple.tuple(decision.id(), GateOutcome.APPROVED));
    }

    @Test
    void approvedWithConditionsThatAreFollowedUpUntilFulfilled() {
        gate.beforeTheSteeringGroup();
        assertThat(fields(gate.decideRefused(
                        Map.of("decision", "approved-with-conditions", "reason", "Finansieringen er uklar."))))
                .containsExactly("conditions");
        assertThat(fields(gate.decideRefused(Map.of(
                        "decision",
                        "approved-with-conditions",
                        "reason",
                        "Finansieringen er uklar.",
                        "conditions",
                        List.of(Map.of(
                                "text", "Avklar den.", "deadline", gate.today().toString()))))))
                .containsExactly("conditions[0].deadline");

        gate.decide(Map.of(
                "decision",
                "approved-with-conditions",
                "reason",
                "Finansieringen er uklar.",
                "conditions",
                List.of(
                        Map.of(
                                "text",
                                "Avklar den.",
                                "deadline",
                                gate.today().plusDays(30).toString()),
                        Map.of(
                                "text",
                                "Ansett noen.",
                                "deadline",
                                gate.today().plusDays(60).toString()))));

        assertThat(gate.outcome()).as("the caller goes on").isEqualTo("approved");
        assertThat(gate.openTasks()).containsExactly("fulfil-condition", "fulfil-condition");
        var first = gate.play.openTasks(gate.code()).get(0);
        gate.play.complete("prosjektleder", first, Map.of("fulfilled", false, "comment", "Søknaden er sendt."));
        assertThat(gate.openTasks()).as("it stays until it is fulfilled").hasSize(2);
        for (var task : gate.play.openTasks(gate.code())) {
            gate.play.complete("prosjektleder", task, Map.of("fulfilled", true, "comment", "I orden."));
        }
        assertThat(gate.running()).isFalse();
        assertThat(gate.file("prosjektleder").conditions())
                .hasSize(2)
                .allMatch(condition -> condition.fulfilled() && "I orden.".equals(condition.comment()));
    }

    @Test
    void returned() {
        gate.beforeTheSteeringGroup();
        assertThat(fields(gate.decideRefused(Map.of("decision", "returned")))).containsExactly("reason");

        gate.decide(Map.of("decision", "returned", "reason", "Kostnadene mangler."));

        assertThat(gate.running()).isFalse();
        assertThat(gate.outcome()).isEqualTo("returned");
        assertThat(gate.lastDecision().reason()).isEqualTo("Kostnadene mangler.");
    }

    @Test
    void onHoldAndResumed() {
        gate.beforeTheSteeringGroup();
        gate.decide(Map.of("decision", "on-hold", "reason", "Vent på budsjettet."));
        assertThat(gate.openTasks()).containsExactly("resume-gate");

        gate.act("prosjektleder", "resume-gate", Map.of("resume", true));
        assertThat(gate.openTasks()).containsExactly("decide-gate");
        gate.decide(APPROVED);

        assertThat(gate.outcome()).isEqualTo("approved");
        assertThat(gate.decisions())
                .extracting(GateDecision::outcome)
                .containsExactly(GateOutcome.ON_HOLD, GateOutcome.APPROVED);
    }

    @Test
    void onHoldAndGivenUp() {
        gate.beforeTheSteeringGroup();
        gate.decide(Map.of("decision", "on-hold", "reason", "Vent på budsjettet."));

        gate.act("prosjektleder", "resume-gate", Map.of("resume", false, "comment", "Staten lager løsningen selv."));

        assertThat(gate.running()).isFalse();
        assertThat(gate.outcome()).isEqualTo("rejected");
        assertThat(gate.lastDecision().givenUp()).isTrue();
        assertThat(gate.lastDecision().reason()).isEqualTo("Staten lager løsningen selv.");
    }

    @Test
    void onHoldUntilADate() {
        gate.beforeTheSteeringGroup();
        String date = gate.today().plusDays(20).toString();
        gate.decide(Map.of("decision", "on-hold", "reason", "Vent på budsjettet.", "resumeDate", date));

        gate.play.pass(Duration.ofDays(18));
        assertThat(gate.openTasks()).containsExactly("resume-gate");
        gate.play.pass(Duration.ofDays(2));
        assertThat(gate.openTasks()).containsExactly("decide-gate");
        gate.decide(APPROVED);

        assertThat(gate.outcome()).isEqualTo("approved");
        assertThat(gate.lastDecision().round()).isEqualTo(2);
    }

    @Test
    void notApproved() {
        gate.beforeTheSteeringGroup();

        gate.decide(Map.of("decision", "rejected", "reason", "Ikke i tråd med strategien."));

        assertThat(gate.running()).isFalse();
        assertThat(gate.outcome()).isEqualTo("rejected");
    }

    @Test
    void adviceThatIsNotGivenInTimeIsRecordedAsMissing() {
        gate.open();
        gate.prepare();

        gate.play.pass(Duration.ofDays(60));

        assertThat(gate.openTasks()).containsExactly("decide-gate");
        assertThat(gate.kept().adviceMissing()).isTrue();
        gate.decide(APPROVED);
        assertThat(gate.outcome()).isEqualTo("approved");
    }

    @Test
    void theClientIsToldWhenTheChairIsSilent() {
        gate.beforeTheSteeringGroup();
        assertThat(gate.kept().clientToldAt()).isNull();

        gate.play.pass(Duration.ofDays(120));

        assertThat(gate.kept().clientToldAt()).isNotNull();
        assertThat(gate.openTasks()).as("nobody else decides instead").containsExactly("decide-gate");
        assertThat(gate.isLateFor("oppdragsgiver")).isTrue();
        assertThat(gate.isLateFor("k1804")).isFalse();
        gate.decide(APPROVED);
        assertThat(gate.isLateFor("oppdragsgiver")).as("it is decided").isFalse();
    }

    @Test
    void aCaseThatIsNotReadyIsRefusedWithEveryItemThatIsMissing() {
        gate.open();

        Refused refused = gate.play.refused(
                "prosjektleder",
                gate.task("prepare-gate"),
                gate.prepared(
                        Map.of("problem-clear", Map.of("answer", "no"), "study-financed", Map.of("answer", "no"))));

        assertThat(fields(refused)).containsExactly("checklist.problem-clear", "checklist.study-financed");
        assertThat(gate.openTasks()).containsExactly("prepare-gate");
    }

    @Test
    void whoIsDisqualifiedDoesNotGetThePaper() {
        gate.beforeTheSteeringGroup();
        gate.decide(Map.of("decision", "approved", "present", "Stine Styringsleder", "disqualified", "Siri Styring"));

        assertThat(gate.file("styring1").paper()).isTrue();
        assertThat(gate.file("styring2").paper()).isFalse();
    }

    static List<String> fields(Refused refused) {
        return refused.errors().stream().map(FieldError::field).toList();
    }
}
