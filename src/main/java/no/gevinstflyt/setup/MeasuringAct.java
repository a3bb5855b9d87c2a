package no.gevinstflyt.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.measurement.Restate;
import no.gevinstflyt.measurement.Restatements;
import no.gevinstflyt.setup.SampleScript.Correction;
import no.gevinstflyt.setup.SampleScript.Measuring;

/** The measurement rounds of a sample project, each reported and approved by all its municipalities. */
class MeasuringAct {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String ROWS = "measurements";

    private final SampleStage stage;
    private final SampleScript script;
    private final Measuring measuring;
    private final SampleCalendar calendar;
    private final Restatements restatements;

    MeasuringAct(
            SampleStage stage,
            SampleScript script,
            Measuring measuring,
            SampleCalendar calendar,
            Restatements restatements) {
        this.stage = stage;
        this.script = script;
        this.measuring = measuring;
        this.calendar = calendar;
        this.restatements = restatements;
    }

    /** A round on the first day after each quarter, and the correction of one figure. */
    void plan(Agenda agenda, LocalDate anchor) {
        Quarter first = Quarter.of(anchor);
        for (int i = 0; i < script.begins().measuredQuarters(); i++) {
            int index = i;
            Quarter quarter = first.plus(index);
            agenda.add(quarter.plus(1).firstDay(), () -> measure(quarter, index));
        }
        Correction correction = measuring.correction();
        if (correction != null) {
            Quarter quarter = first.plus(correction.quarter());
            agenda.add(quarter.plus(1).firstDay().plusDays(correction.days()), () -> correct(quarter, correction));
        }
    }

    private void measure(Quarter quarter, int index) {
        if (!calendar.start("measurement-round", quarter.toString())) {
            throw new IllegalStateException("Nothing is measured in " + quarter);
        }
        stage.on(stage.today());
        stage.pace(Duration.ofHours(3));
        String round = round(quarter);
        for (String municipality : measuring.progress().keySet()) {
            report(round, municipality, index);
        }
    }

    private void report(String round, String municipality, int index) {
        String contact = "k" + municipality;
        ObjectNode form = stage.prefill(round, contact, "report-measurements", municipality);
        ObjectNode answer = SampleStage.answer();
        ArrayNode rows = answer.putArray(ROWS);
        for (int i = 0; i < form.get(ROWS).size(); i++) {
            rows.add(
                    fill((ObjectNode) form.get(ROWS).get(i), form.get("targets").get(i), municipality, index));
        }
        stage.step(round, contact, "report-measurements", municipality, answer);
        approve(round, municipality);
    }

    private void approve(String round, String municipality) {
        stage.step(
                round,
                "k" + municipality + "b",
                "approve-measurements",
                municipality,
                SampleStage.answer().put("approved", true));
    }

    private void correct(Quarter quarter, Correction correction) {
        String municipality = correction.municipality();
        Restate restate = new Restate(
                stage.code(),
                municipality,
                correction.benefit(),
                quarter.toString(),
                value(municipality, correction.benefit(), correction.progress()),
                null,
                correction.reason());
        restatements.restate(restate, stage.caller("k" + municipality));
        approve(round(quarter), municipality);
    }

    private static String round(Quarter quarter) {
        return SampleCalendar.COLLABORATION.toUpperCase(Locale.ROOT) + "-" + quarter;
    }

    private ObjectNode fill(ObjectNode row, JsonNode target, String municipality, int index) {
        String benefit = row.get("benefit").textValue();
        BigDecimal progress =
                measuring.progress().get(municipality).get(benefit).get(index);
        if (progress == null) {
            return row.put("missingReason", measuring.missingReason());
        }
        BigDecimal value = value(municipality, benefit, progress);
        JsonNode last = target.get("lastValue");
        return last != null && last.decimalValue().compareTo(value) == 0
                ? row.put("unchanged", true)
                : row.put("value", value);
    }

    /** So far on the way from baseline to target, as exact as they are. */
    private BigDecimal value(String municipality, String benefit, BigDecimal progress) {
        List<BigDecimal> ends = script.targets().get(municipality).get(benefit);
        BigDecimal from = ends.get(0);
        BigDecimal way = ends.get(1).subtract(from).multiply(progress).divide(HUNDRED);
        int digits = Math.max(from.scale(), ends.get(1).scale());
        return from.add(way).setScale(digits, RoundingMode.HALF_UP);
    }
}
