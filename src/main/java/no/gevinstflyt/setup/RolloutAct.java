package no.gevinstflyt.setup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.setup.SampleScript.Introduction;
import no.gevinstflyt.setup.SampleScript.Postponed;
import no.gevinstflyt.setup.SampleScript.Rollout;

/**
 * A sample project's introduction in the municipalities, each as far as the script says. No go-live lies before the
 * quarter of the anchor, so that nothing can be measured of a quarter that ended before it.
 */
class RolloutAct {

    private static final int DAYS_TO_ACCEPT = 6;

    private final SampleStage stage;
    private final Rollout rollout;
    private final boolean national;
    private final LocalDate anchor;
    private final SampleCalendar calendar;

    RolloutAct(SampleStage stage, SampleScript script, Rollout rollout, LocalDate anchor, SampleCalendar calendar) {
        this.stage = stage;
        this.rollout = rollout;
        this.national = script.national();
        this.anchor = anchor;
        this.calendar = calendar;
    }

    void play() {
        stage.on(anchor.plusDays(rollout.starts()));
        stage.leader(
                "start-execution",
                SampleStage.answer().put("startDate", stage.today().toString()).put("team", rollout.team()));
        stage.on(anchor.plusDays(rollout.planned()));
        stage.leader("plan-rollout", SampleStage.answer().set("dates", dates()));
        stage.pace(Duration.ofHours(1));
        rollout.municipalities().forEach(this::prepare);
        Agenda agenda = new Agenda();
        rollout.municipalities().forEach((number, way) -> introduce(number, way, agenda));
        agenda.play(stage);
    }

    private ObjectNode dates() {
        ObjectNode dates = SampleStage.answer();
        rollout.municipalities().forEach((number, way) -> dates.putObject(number)
                .put("date", goLive(way).toString())
                .put("wave", way.wave()));
        return dates;
    }

    private LocalDate goLive(Introduction way) {
        LocalDate day = anchor.plusDays(way.goLive());
        LocalDate first = Quarter.of(anchor).firstDay();
        return calendar.workingDay(day.isBefore(first) ? first : day, stage.lastDay());
    }

    private void prepare(String municipality, Introduction way) {
        for (Map.Entry<String, ObjectNode> step : preparations(way)) {
            if (step.getKey().equals(way.stopsBefore())) {
                return;
            }
            stage.contact(step.getKey(), municipality, step.getValue());
        }
    }

    private List<Map.Entry<String, ObjectNode>> preparations(Introduction way) {
        String today = stage.today().toString();
        List<Map.Entry<String, ObjectNode>> steps = new ArrayList<>();
        steps.add(Map.entry("assess-privacy", assessment(way)));
        if (way.criteria() != null) {
            steps.add(Map.entry("complete-dpia", impact(today)));
        }
        steps.add(Map.entry(
                "sign-data-processing-agreement",
                SampleStage.answer().put("signed", true).put("reference", "Databehandleravtale (eksempel)")));
        if (national) {
            steps.add(Map.entry(
                    "join-national-service",
                    SampleStage.answer()
                            .put("joined", true)
                            .put("agreementReference", "Bruksvilkår (eksempel)")
                            .put("date", today)));
        }
        steps.add(Map.entry(
                "train-staff",
                SampleStage.answer().put("trained", way.trained()).put("toBeTrained", way.toBeTrained())));
        return steps;
    }

    private static ObjectNode assessment(Introduction way) {
        ObjectNode answer = SampleStage.answer().put("riskAssessed", true).put("personalData", true);
        if (way.criteria() != null) {
            way.criteria().forEach(answer.putArray("criteriaMet")::add);
        }
        return answer.put("residualRisk", way.criteria() == null ? "low" : "medium")
                .put("approvedBy", "Kommunedirektøren");
    }

    private static ObjectNode impact(String today) {
        return SampleStage.answer()
                .put("dpiaReference", "DPIA (eksempel)")
                .put("officerAdvice", "Personvernombudet tilrår løsningen med tiltakene som er beskrevet.")
                .put("officerAdviceDate", today)
                .put("residualRisk", "low")
                .put("approvedBy", "Kommunedirektøren");
    }

    private void introduce(String municipality, Introduction way, Agenda agenda) {
        LocalDate day = goLive(way);
        Postponed postponed = way.postponed();
        if (postponed != null) {
            agenda.add(day, () -> stage.contact("confirm-go-live", municipality, postponed(day, postponed)));
        } else if (way.stopsBefore() == null || way.stopsBefore().equals("accept-delivery")) {
            agenda.add(day, () -> stage.contact("confirm-go-live", municipality, live(day)));
        }
        if (way.stopsBefore() == null) {
            agenda.add(
                    day.plusDays(DAYS_TO_ACCEPT),
                    () -> stage.contact(
                            "accept-delivery",
                            municipality,
                            SampleStage.answer().put("accepted", true)));
        }
    }

    private static ObjectNode live(LocalDate day) {
        return SampleStage.answer().put("live", true).put("liveDate", day.toString());
    }

    private ObjectNode postponed(LocalDate day, Postponed postponed) {
        return SampleStage.answer()
                .put("live", false)
                .put(
                        "newDate",
                        calendar.workingDay(day.plusDays(postponed.days()), stage.lastDay())
                                .toString())
                .put("reason", postponed.reason());
    }
}
