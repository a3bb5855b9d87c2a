package no.gevinstflyt.gate.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.gate.CaseFile;
import no.gevinstflyt.gate.CaseFiles;
import no.gevinstflyt.gate.ChecklistItem;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.GateCase;
import no.gevinstflyt.gate.GateDecision;
import no.gevinstflyt.gate.GatePreparation;
import no.gevinstflyt.gate.Gates;
import no.gevinstflyt.testing.Play;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case before Salten's steering group, acted out by the demonstration's people. */
class Case {

    static final Map<String, Object> APPROVED = Map.of("decision", "approved");
    private static final AtomicLong SUBJECTS = new AtomicLong(1000);

    final Play play;
    private final GateApprovalSteps steps;
    private final GatePreparation preparation;
    private final Gates gates;
    private final CaseFiles files;
    private final People people;
    private final RuntimeService runtimeService;
    private final HistoryService historyService;
    private final JdbcClient jdbc;
    private final Clock clock;
    private long subject;

    Case(
            Play play,
            GateApprovalSteps steps,
            GatePreparation preparation,
            Gates gates,
            CaseFiles files,
            People people,
            RuntimeService runtimeService,
            HistoryService historyService,
            JdbcClient jdbc,
            Clock clock) {
        this.play = play;
        this.steps = steps;
        this.preparation = preparation;
        this.gates = gates;
        this.files = files;
        this.people = people;
        this.runtimeService = runtimeService;
        this.historyService = historyService;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens a new case at BP1. */
    void open() {
        subject = SUBJECTS.incrementAndGet();
        Map<String, Object> variables = new HashMap<>(Map.of(
                "projectId",
                subject,
                "projectCode",
                code(),
                "projectTitle",
                "Felles innsynsløsning",
                "collaboration",
                "salten",
                "gate",
                "BP1",
                "subjectType",
                SampleSubject.TYPE,
                "subjectId",
                subject,
                "mode",
                steps.mode("salten")));
        people.asProduct(() -> runtimeService.startProcessInstanceByKey("gate-approval", code(), variables));
    }

    /** Opens a case and takes it to the steering group, with the resource group's advice. */
    void beforeTheSteeringGroup() {
        open();
        prepare();
        act("ressurs1", "advise-gate", Map.of("advice", "recommend", "adviceText", "Godt forberedt."));
    }

    void prepare() {
        act("prosjektleder", "prepare-gate", prepared(Map.of()));
    }

    Map<String, Object> prepared(Map<String, Object> otherwise) {
        Map<String, Object> checklist = preparation.items(SampleSubject.TYPE, subject, Gate.BP1).stream()
                .collect(Collectors.toMap(ChecklistItem::item, item -> Map.of("answer", "yes")));
        checklist.putAll(otherwise);
        return Map.of("checklist", checklist, "recommendation", "Prosjektet går videre til konseptfasen.");
    }

    void act(String user, String task, Map<String, Object> answer) {
        play.complete(user, code(), task, answer);
    }

    void decide(Map<String, Object> decision) {
        act("styringsleder", "decide-gate", decision);
    }

    Refused decideRefused(Map<String, Object> decision) {
        return play.refused("styringsleder", task("decide-gate"), decision);
    }

    void vote(String member, String vote) {
        vote(member, Map.of("vote", vote));
    }

    void vote(String member, Map<String, Object> vote) {
        play.complete(member, voteOf(member), vote);
    }

    OpenTask voteOf(String member) {
        return play.openTasks(code()).stream()
                .filter(task -> task.key().equals("cast-vote") && member.equals(task.assignee()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(member + " has no vote to cast"));
    }

    OpenTask task(String key) {
        return play.task(code(), key);
    }

    List<String> openTasks() {
        return play.open(code());
    }

    boolean running() {
        return play.running(code());
    }

    /** The outcome that the calling process is given. */
    Object outcome() {
        return historyService
                .createHistoricVariableInstanceQuery()
                .processInstanceId(historyService
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(code())
                        .processDefinitionKey("gate-approval")
                        .singleResult()
                        .getId())
                .variableName("gateOutcome")
                .singleResult()
                .getValue();
    }

    GateCase kept() {
        return gates.cases(code()).get(0);
    }

    CaseFile file(String reader) {
        return files.of(kept().id(), play.caller(reader));
    }

    /** Whether the person is told that this case waits too long. */
    boolean isLateFor(String reader) {
        return gates.late(play.caller(reader)).stream()
                .anyMatch(late -> late.code().equals(code()));
    }

    List<GateDecision> decisions() {
        return gates.decisions(SampleSubject.TYPE, subject);
    }

    GateDecision lastDecision() {
        return decisions().get(decisions().size() - 1);
    }

    /** Changes a setting of Salten from today on. */
    void settle(String name, String content) {
        jdbc.sql("insert into collaboration_setting (collaboration, name, valid_from, content) values (?, ?, ?, ?)")
                .params("salten", name, today(), content)
                .update();
    }

    void forgetSettings() {
        jdbc.sql("delete from collaboration_setting where valid_from > ?")
                .param(LocalDate.parse("2020-01-01"))
                .update();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String api(String address) {
        return "/api/v1/projects/" + code() + address;
    }

    String code() {
        return SampleSubject.code(subject);
    }
}
