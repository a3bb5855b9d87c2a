package no.gevinstflyt.gate;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.DecisionMode;
import no.gevinstflyt.collaboration.Settings;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.FieldError;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.GateCase.State;
import no.gevinstflyt.gate.PrepareGate.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case together: the checklist of its gate, the recommendation, and how it will be decided. */
@Service
@Transactional
public class GatePreparation {

    private final GateCases cases;
    private final Checklists checklists;
    private final GateSubjects subjects;
    private final Collaborations collaborations;
    private final Ballots ballots;
    private final Clock clock;

    GatePreparation(
            GateCases cases,
            Checklists checklists,
            GateSubjects subjects,
            Collaborations collaborations,
            Ballots ballots,
            Clock clock) {
        this.cases = cases;
        this.checklists = checklists;
        this.subjects = subjects;
        this.collaborations = collaborations;
        this.ballots = ballots;
        this.clock = clock;
    }

    /** What the gate asks of this subject, in order. */
    @Transactional(readOnly = true)
    public List<ChecklistItem> items(String subjectType, long subjectId, Gate gate) {
        boolean light = subjects.facts(subjectType, subjectId, gate).light();
        return checklists.items(subjectType, subjectId, gate, light);
    }

    /**
     * What the form starts with: what was answered when the case came back, and else what the data answers by itself;
     * an earlier condition says what it is in its comment.
     */
    @Transactional(readOnly = true)
    public PrepareGate draft(String subjectType, long subjectId, Gate gate) {
        SubjectFacts facts = subjects.facts(subjectType, subjectId, gate);
        Optional<GateCase> before = cases.of(facts.code()).stream()
                .filter(earlier ->
                        earlier.gate() == gate && earlier.subjectType().equals(subjectType))
                .findFirst();
        Map<String, KnownItem> known = subjects.items(subjectType, subjectId, gate);
        Map<String, Item> answers = new HashMap<>();
        for (ChecklistItem item : checklists.items(subjectType, subjectId, gate, facts.light())) {
            answers.put(
                    item.item(), answered(item, before).orElseGet(() -> byData(item, facts, known.get(item.item()))));
        }
        return new PrepareGate(answers, before.map(GateCase::recommendation).orElse(null), null);
    }

    /**
     * Opens a new case.
     *
     * @throws Refused (invalid) naming every item that is missing or unknown
     */
    public GateCase prepare(
            PrepareGate form, String subjectType, long subjectId, Gate gate, Readiness readiness, Caller by) {
        SubjectFacts facts = subjects.facts(subjectType, subjectId, gate);
        List<ChecklistItem> items = checklists.items(subjectType, subjectId, gate, facts.light());
        refuseUnknown(form.checklist(), items);
        refuseMissing(form.checklist(), items, readiness);
        Settings settings = collaborations.settings(facts.collaboration());
        refuseWithoutVoters(facts.collaboration(), settings.decisionMode());
        return cases.add(new GateCase(
                null,
                facts.collaboration(),
                facts.projectId(),
                subjectType,
                subjectId,
                facts.code(),
                facts.title(),
                gate,
                form.recommendation(),
                form.meetingDate(),
                settings.decisionMode(),
                settings.quorumPercent(),
                settings.tieRule(),
                by.userId(),
                OffsetDateTime.now(clock),
                State.OPEN,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                answers(form.checklist(), items)));
    }

    private static Optional<Item> answered(ChecklistItem item, Optional<GateCase> before) {
        return before.stream()
                .flatMap(earlier -> earlier.answers().stream())
                .filter(answer -> answer.item().equals(item.item()))
                .map(answer -> new Item(answer.answer(), answer.comment()))
                .findFirst();
    }

    private static Item byData(ChecklistItem item, SubjectFacts facts, @Nullable KnownItem known) {
        if (known != null) {
            return new Item(answer(known.met()), known.basis());
        }
        Boolean met = facts.known().get(item.item());
        return new Item(met == null ? null : answer(met), item.text());
    }

    private static ChecklistAnswer answer(boolean met) {
        return met ? ChecklistAnswer.YES : ChecklistAnswer.NO;
    }

    private static void refuseUnknown(Map<String, Item> answers, List<ChecklistItem> items) {
        List<String> ids = items.stream().map(ChecklistItem::item).toList();
        List<FieldError> unknown = answers.keySet().stream()
                .filter(item -> !ids.contains(item))
                .sorted()
                .map(item -> FieldError.of(field(item), "form.unknown-field", String.join(", ", ids)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refused.invalid(unknown);
        }
    }

    private static void refuseMissing(Map<String, Item> answers, List<ChecklistItem> items, Readiness readiness) {
        List<FieldError> missing = items.stream()
                .filter(item -> readiness.missing(item.required(), answer(answers, item)))
                .map(item -> FieldError.of(field(item.item()), "gate.item-missing", item.item()))
                .toList();
        if (!missing.isEmpty()) {
            throw Refused.invalid(missing);
        }
    }

    private void refuseWithoutVoters(String collaboration, DecisionMode mode) {
        if (mode != DecisionMode.CHAIR && ballots.members(collaboration).isEmpty()) {
            throw Refused.conflict("gate.no-voters");
        }
    }

    private static String field(String item) {
        return "checklist." + (item.length() <= 100 ? item : item.substring(0, 100) + "…");
    }

    private static @Nullable ChecklistAnswer answer(Map<String, Item> answers, ChecklistItem item) {
        Item given = answers.get(item.item());
        return given == null ? null : given.answer();
    }

    private static List<GateAnswer> answers(Map<String, Item> answers, List<ChecklistItem> items) {
        List<GateAnswer> kept = new ArrayList<>();
        for (ChecklistItem item : items) {
            Item given = answers.get(item.item());
            if (given != null) {
                kept.add(new GateAnswer(item.item(), item.required(), item.text(), given.answer(), given.comment()));
            }
        }
        return kept;
    }
}
