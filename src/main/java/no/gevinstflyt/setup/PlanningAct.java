package no.gevinstflyt.setup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A sample project from idea to mapping, or to the approved plan where all municipalities have mapped. */
class PlanningAct {

    private static final int CASES_BETWEEN = 137;

    private final SampleStage stage;
    private final SampleScript script;

    PlanningAct(SampleStage stage, SampleScript script) {
        this.stage = stage;
        this.script = script;
    }

    void play() {
        stage.start(script.start());
        stage.leader("describe-idea", script.idea());
        gate("BP1");
        List<String> municipalities = script.municipalities();
        for (int i = 0; i < municipalities.size(); i++) {
            ObjectNode interest = script.interest().get(i % script.interest().size());
            stage.contact("declare-interest", municipalities.get(i), interest);
        }
        stage.leader("write-proposal", script.proposal());
        gate("BP2");
        stage.leader("draft-benefit-map", SampleStage.answer().set("benefitMap", script.benefitMap()));
        ObjectNode privacy = script.privacy();
        if (privacy != null) {
            stage.leader("draft-privacy-assessment", privacy);
        }
        for (int i = 0; i < municipalities.size(); i++) {
            stage.contact("decide-participation", municipalities.get(i), participation(i));
        }
        script.mapped().forEach(this::map);
        script.assured().forEach(this::assured);
        if (script.approved()) {
            stage.step("gevinstansvarlig", "finalise-benefit-plan", null, plan());
            gate("BP3");
        }
    }

    /** Each municipality has a case of its own, decided the day before it is recorded. */
    private ObjectNode participation(int index) {
        ObjectNode answer = script.participation().deepCopy();
        String[] yearAndNumber = answer.get("caseNumber").textValue().split("/");
        int number = Integer.parseInt(yearAndNumber[1]) + index * CASES_BETWEEN;
        return answer.put("caseNumber", yearAndNumber[0] + "/" + number)
                .put("decisionDate", stage.today().toString());
    }

    private void gate(String gate) {
        stage.gate(script.recommendation().get(gate));
    }

    private void map(String municipality) {
        assured(municipality);
        stage.step(
                "d" + municipality,
                "approve-benefits",
                municipality,
                SampleStage.answer().put("approved", true));
    }

    private void assured(String municipality) {
        stage.contact("map-benefits", municipality, targets(municipality));
        stage.step(
                "ressurs1",
                "assure-benefits",
                municipality,
                SampleStage.answer().put("outcome", "assured"));
    }

    private ObjectNode targets(String municipality) {
        ObjectNode answer = SampleStage.answer();
        ArrayNode rows = answer.putArray("targets");
        script.targets().get(municipality).forEach((benefit, figures) -> target(rows.addObject(), benefit, figures));
        return answer;
    }

    private void target(ObjectNode row, String benefit, List<BigDecimal> figures) {
        row.put("benefit", benefit).put("relevant", true);
        row.put("baseline", figures.get(0));
        row.put("baselineDate", script.baselineDate().toString()).put("baselineMethod", "Egen telling, illustrativ");
        row.put("target", figures.get(1));
        row.put("targetDate", script.targetDate().toString()).put("rampQuarters", script.rampQuarters());
        Map<String, ArrayNode> uses = script.uses();
        if (uses == null || !uses.containsKey(benefit)) {
            row.putArray("uses").addObject().put("use", "service-development").put("share", 1);
        } else {
            row.set("uses", uses.get(benefit));
        }
    }

    private ObjectNode plan() {
        ObjectNode answer = SampleStage.answer();
        ArrayNode rows = answer.putArray("plan");
        script.benefitMap().get("benefits").forEach(benefit -> rows.addObject()
                .put("benefit", benefit.get("code").textValue())
                .put("owner", "Tjenesteleder i hver kommune")
                .put("risk", "medium"));
        return answer;
    }
}
