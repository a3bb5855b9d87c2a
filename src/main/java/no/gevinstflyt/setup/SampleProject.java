package no.gevinstflyt.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.gevinstflyt.engine.deployment.Rehearsal;
import org.jspecify.annotations.Nullable;

/** Plays one project of the demonstration from idea to where its script leaves it. */
class SampleProject {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEADER = "prosjektleder";
    private static final String CHAIR = "styringsleder";

    private final Rehearsal rehearsal;
    private final SampleScript script;
    private Instant now;
    private String code = "";

    SampleProject(Rehearsal rehearsal, SampleScript script, Clock clock) {
        this.rehearsal = rehearsal;
        this.script = script;
        this.now = clock.instant().minus(Duration.ofDays(script.daysBeforeStart()));
    }

    void play() {
        later(0);
        code = rehearsal.start(LEADER, "joint-project", script.start());
        leader("describe-idea", script.idea());
        gate("BP1");
        for (String municipality : script.municipalities()) {
            contact("declare-interest", municipality, script.interest());
        }
        leader("write-proposal", script.proposal());
        gate("BP2");
        leader("draft-benefit-map", JSON.createObjectNode().set("benefitMap", script.benefitMap()));
        leader("draft-privacy-assessment", script.privacy());
        for (String municipality : script.municipalities()) {
            contact("decide-participation", municipality, script.participation());
        }
        script.mapped().forEach(this::map);
        if (script.approved()) {
            step("gevinstansvarlig", "finalise-benefit-plan", null, plan());
            gate("BP3");
        }
    }

    private void map(String municipality) {
        contact("map-benefits", municipality, targets(municipality));
        step("ressurs1", "assure-benefits", municipality, answer().put("outcome", "assured"));
        step("d" + municipality, "approve-benefits", municipality, answer().put("approved", true));
    }

    private void gate(String gate) {
        ObjectNode checklist = JSON.createObjectNode();
        rehearsal
                .items(LEADER, code, "prepare-gate", "checklist")
                .forEach(item -> checklist.putObject(item).put("answer", "yes"));
        ObjectNode prepared =
                answer().put("recommendation", script.recommendation().get(gate));
        leader("prepare-gate", prepared.set("checklist", checklist));
        step("ressurs2", "advise-gate", null, answer().put("advice", "recommend"));
        ObjectNode decided =
                answer().put("decision", "approved").put("votesFor", 3).put("votesAgainst", 0);
        step(CHAIR, "decide-gate", null, decided.put("present", "Stine Styringsleder, Svein Styring, Siri Styring"));
    }

    private ObjectNode targets(String municipality) {
        ObjectNode answer = answer();
        ArrayNode rows = answer.putArray("targets");
        script.targets().get(municipality).forEach((benefit, figures) -> rows.add(target(benefit, figures)));
        return answer;
    }

    private ObjectNode target(String benefit, List<JsonNode> figures) {
        ObjectNode row = answer().put("benefit", benefit).put("relevant", true);
        row.set("baseline", figures.get(0));
        row.put("baselineDate", script.baselineDate().toString()).put("baselineMethod", "Egen telling, illustrativ");
        row.set("target", figures.get(1));
        row.put("targetDate", script.targetDate().toString()).put("rampQuarters", 4);
        row.putArray("uses").addObject().put("use", "service-development").put("share", 1);
        return row;
    }

    private ObjectNode plan() {
        ObjectNode answer = answer();
        ArrayNode rows = answer.putArray("plan");
        script.benefitMap().get("benefits").forEach(benefit -> rows.addObject()
                .put("benefit", benefit.get("code").textValue())
                .put("owner", "Tjenesteleder i hver kommune")
                .put("risk", "medium"));
        return answer;
    }

    private void leader(String task, JsonNode answer) {
        step(LEADER, task, null, (ObjectNode) answer);
    }

    private void contact(String task, String municipality, ObjectNode answer) {
        step("k" + municipality, task, municipality, answer);
    }

    private void step(String user, String task, @Nullable String municipality, ObjectNode answer) {
        later(1);
        rehearsal.complete(user, code, task, municipality, answer);
    }

    private void later(int days) {
        now = now.plus(Duration.ofDays(days));
        rehearsal.at(now);
    }

    private static ObjectNode answer() {
        return JSON.createObjectNode();
    }
}
