package no.gevinstflyt.gate;

import static no.gevinstflyt.gate.GateRoom.CHAIR;
import static no.gevinstflyt.gate.GateRoom.LEADER;
import static no.gevinstflyt.gate.GateRoom.PROJECT;
import static no.gevinstflyt.gate.GateRoom.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.gevinstflyt.collaboration.DecisionMode;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.testing.BothDatabases;
import no.gevinstflyt.testing.BothDatabases.Database;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

class GateCaseTest {

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aCaseIsKeptAsItWasPrepared(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.CHAIR)) {
            long id = room.prepared(Gate.BP1).id();

            GateCase kept = room.the(Gates.class).gateCase(id).orElseThrow();

            assertThat(kept.recommendation()).isEqualTo("Prosjektet går videre.");
            assertThat(kept.mode()).isEqualTo(DecisionMode.CHAIR);
            assertThat(kept.answers()).hasSize(7).allMatch(answer -> answer.answer() == ChecklistAnswer.YES);
            assertThat(kept.preparedAt().toInstant())
                    .isEqualTo(TODAY.atTime(10, 0)
                            .atZone(java.time.ZoneId.of("Europe/Oslo"))
                            .toInstant());
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void everyRequiredItemThatIsMissingIsNamed(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.CHAIR)) {
            Map<String, PrepareGate.Item> answers =
                    new HashMap<>(room.allYes(Gate.BP1).checklist());
            answers.remove("problem-clear");
            answers.put("study-financed", new PrepareGate.Item(ChecklistAnswer.NO, "Ikke avklart."));
            answers.remove("architecture-constraints");

            refused(() -> prepare(room, answers), refusal -> assertThat(refusal.errors())
                    .as("not the item that isn't required")
                    .extracting(FieldError::field)
                    .containsExactly("checklist.problem-clear", "checklist.study-financed"));
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void anItemThatTheGateDoesNotHaveIsRefused(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.CHAIR)) {
            Map<String, PrepareGate.Item> answers =
                    new HashMap<>(room.allYes(Gate.BP1).checklist());
            answers.put("line-capacity", new PrepareGate.Item(ChecklistAnswer.YES, null));

            refused(() -> prepare(room, answers), refusal -> assertThat(refusal.errors())
                    .extracting(FieldError::field)
                    .containsExactly("checklist.line-capacity"));
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void thePaperHoldsTheCaseAndIsKeptWithItsHash(Database database) throws IOException {
        try (GateRoom room = new GateRoom(database, DecisionMode.CHAIR)) {
            long id = room.prepared(Gate.BP3).id();

            room.the(GatePapers.class).make(id);
            room.the(GatePapers.class).make(id);

            GateCase kept = room.the(Gates.class).gateCase(id).orElseThrow();
            Documents documents = room.the(Documents.class);
            assertThat(documents.of("SALTEN-2026-001")).as("made once").hasSize(1);
            assertThat(documents.find(kept.paperId()).orElseThrow().sha256()).isEqualTo(kept.paperSha256());
            assertThat(text(documents.content(kept.paperId()).orElseThrow()))
                    .startsWith("Saksframlegg: BP3 – Beslutte overgang til gjennomføringsfasene")
                    .contains("Prosjektet går videre.")
                    .contains("Har linjen i kommunene kapasitet til å ta ut gevinstene?", "Ja")
                    .contains("Ti kommuner slår opp i registeret hver dag.");
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aDecisionIsToldAndKeptWithWhoDecidedOnWhichPaper(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.CHAIR)) {
            GateCase gateCase = room.prepared(Gate.BP1);
            room.the(GatePapers.class).make(gateCase.id());
            DecideGate form = new DecideGate(
                    GateOutcome.APPROVED,
                    null,
                    null,
                    null,
                    TODAY,
                    List.of("Ada", "Bo", "Cecilie"),
                    List.of("Dag"),
                    List.of("Eli"),
                    2,
                    1,
                    "Cecilie mener at det haster mindre.");

            long id = room.the(GateRuling.class)
                    .decide(gateCase.id(), form, CHAIR)
                    .id();

            GateDecision kept = room.the(Gates.class).decision(id).orElseThrow();
            assertThat(kept.present()).containsExactly("Ada", "Bo", "Cecilie");
            assertThat(kept.absent()).containsExactly("Dag");
            assertThat(kept.disqualified()).containsExactly("Eli");
            assertThat(kept.votesFor()).isEqualTo(2);
            assertThat(kept.votesAgainst()).isEqualTo(1);
            assertThat(kept.dissent()).contains("haster mindre");
            assertThat(kept.meetingDate()).isEqualTo(TODAY);
            assertThat(kept.decidedByName()).isEqualTo("Navn styringsleder");
            assertThat(kept.paperSha256()).hasSize(64);
            assertThat(room.decided)
                    .containsExactly(new GateDecided("project", PROJECT, Gate.BP1, GateOutcome.APPROVED, "", id));
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aCaseIsDecidedOnce(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.CHAIR)) {
            GateCase gateCase = room.prepared(Gate.BP1);
            room.decide(gateCase, GateOutcome.RETURNED);

            refused(() -> room.decide(gateCase, GateOutcome.APPROVED), refusal -> {
                assertThat(refusal.kind()).isEqualTo(Refused.Kind.CONFLICT);
                assertThat(refusal.arguments()).containsExactly("Navn styringsleder");
            });
            assertThat(room.the(Gates.class)
                            .lastReturned("project", PROJECT)
                            .orElseThrow()
                            .reason())
                    .isEqualTo("Fordi.");
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aReturnedCaseStartsFromWhatWasAnswered(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.CHAIR)) {
            room.decide(room.prepared(Gate.BP1), GateOutcome.RETURNED);

            PrepareGate draft = room.the(GatePreparation.class).draft("project", PROJECT, Gate.BP1);
            GateCase second = room.prepared(Gate.BP1);

            assertThat(draft.recommendation()).isEqualTo("Prosjektet går videre.");
            assertThat(draft.checklist().get("problem-clear").answer()).isEqualTo(ChecklistAnswer.YES);
            room.decide(second, GateOutcome.APPROVED);
            assertThat(room.the(Gates.class).lastReturned("project", PROJECT)).isEmpty();
            assertThat(room.the(Gates.class).decisions("project", PROJECT))
                    .extracting(GateDecision::outcome)
                    .containsExactly(GateOutcome.RETURNED, GateOutcome.APPROVED);
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatTheDataAnswersIsInTheForm(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.CHAIR)) {
            PrepareGate draft = room.the(GatePreparation.class).draft("project", PROJECT, Gate.BP2);

            assertThat(draft.checklist().get("project-leader-named").answer()).isEqualTo(ChecklistAnswer.YES);
            assertThat(draft.checklist().get("realistic").answer()).isNull();
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void openConditionsAreAskedForAtTheNextGateUntilTheyAreFulfilled(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.CHAIR)) {
            GateCase gateCase = room.prepared(Gate.BP1);
            DecideGate form = new DecideGate(
                    GateOutcome.APPROVED_WITH_CONDITIONS,
                    "Finansieringen er uklar.",
                    List.of(new DecideGate.Condition("Avklar finansieringen.", TODAY.plusDays(5))),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            room.the(GateRuling.class).decide(gateCase.id(), form, CHAIR);
            GateCondition condition =
                    room.the(ConditionFollowUp.class).of(gateCase.id()).get(0);
            String item = "condition-" + condition.id();

            assertThat(item(room, item).required()).as("the deadline is ahead").isFalse();
            assertThat(item(room, item).text()).contains("BP1", "Avklar finansieringen.");
            room.itIs(TODAY.plusDays(6));
            assertThat(item(room, item).required())
                    .as("the deadline has passed")
                    .isTrue();

            room.the(ConditionFollowUp.class).record(condition.id(), new FulfilCondition(true, "Avtalt."), LEADER);
            assertThat(room.the(GatePreparation.class).items("project", PROJECT, Gate.BP2))
                    .extracting(ChecklistItem::item)
                    .doesNotContain(item);
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void datesThatAreNotAheadAreRefused(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.CHAIR)) {
            GateCase gateCase = room.prepared(Gate.BP1);

            refused(
                    () -> room.decide(gateCase, GateOutcome.ON_HOLD, "Vent.", TODAY),
                    refusal -> assertThat(refusal.errors().get(0).field()).isEqualTo("resumeDate"));
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aCaseOnHoldIsTakenUpWhenItsDateIsHere(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.CHAIR)) {
            GateCase gateCase = room.prepared(Gate.BP1);
            room.decide(gateCase, GateOutcome.ON_HOLD, "Vent på budsjettet.", TODAY.plusDays(30));

            refused(() -> room.decide(gateCase, GateOutcome.APPROVED), refusal -> assertThat(refusal.kind())
                    .isEqualTo(Refused.Kind.CONFLICT));
            room.itIs(TODAY.plusDays(30));
            GateDecision second = room.decide(gateCase, GateOutcome.APPROVED);

            assertThat(second.round()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aCaseThatIsGivenUpIsNotApproved(Database database) {
        try (GateRoom room = new GateRoom(database, DecisionMode.CHAIR)) {
            GateCase gateCase = room.prepared(Gate.BP1);
            room.decide(gateCase, GateOutcome.ON_HOLD, "Vent på budsjettet.", null);

            room.the(GateRuling.class).resume(gateCase.id(), new ResumeGate(false, null), LEADER);

            GateDecision last =
                    room.the(Gates.class).decisionsOfCase(gateCase.id()).get(1);
            assertThat(last.outcome()).isEqualTo(GateOutcome.REJECTED);
            assertThat(last.givenUp()).isTrue();
            assertThat(last.reason()).as("the reason it was on hold for").isEqualTo("Vent på budsjettet.");
            assertThat(room.decided).extracting(GateDecided::outcome).contains(GateOutcome.REJECTED);
        }
    }

    private static GateCase prepare(GateRoom room, Map<String, PrepareGate.Item> answers) {
        PrepareGate form = new PrepareGate(answers, "Ja.", null);
        return room.the(GatePreparation.class).prepare(form, "project", PROJECT, Gate.BP1, GateRoom::missing, LEADER);
    }

    private static ChecklistItem item(GateRoom room, String id) {
        return room.the(GatePreparation.class).items("project", PROJECT, Gate.BP2).stream()
                .filter(item -> item.item().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static void refused(ThrowingCallable attempt, Consumer<Refused> how) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refused.class, how);
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words.getText();
        }
    }
}
