package no.gevinstflyt.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A project on its way from approved plan to closed project, step by step, each done by whoever it belongs to. */
final class Execution {

    private final Journey journey;
    private final Site site;

    Execution(Site site, Journey journey) {
        this.site = site;
        this.journey = journey;
    }

    Execution begin(LocalDate start) {
        journey.leader("start-execution")
                .complete(Map.of("startDate", start.toString(), "team", "Felles prosjektteam"));
        return this;
    }

    /** All on one day, as one wave. */
    Execution planRollout(LocalDate goLive) {
        Map<String, Object> dates = new LinkedHashMap<>();
        journey.municipalities().forEach(number -> dates.put(number, Map.of("date", goLive.toString(), "wave", 1)));
        journey.leader("plan-rollout").complete(Map.of("dates", dates));
        return this;
    }

    Execution prepare(String municipality) {
        journey.contact(municipality, "join-national-service")
                .complete(Map.of("joined", true, "agreementReference", "SKATT-" + municipality, "date", today()));
        journey.contact(municipality, "train-staff").complete(Map.of("trained", 12, "toBeTrained", 12));
        return this;
    }

    /** The risk assessment, which shows how many of the supervisory authority's criteria are met. */
    Execution assessPrivacy(String municipality, String... criteria) {
        journey.contact(municipality, "assess-privacy")
                .complete(Map.of(
                        "riskAssessed",
                        true,
                        "personalData",
                        true,
                        "criteriaMet",
                        List.of(criteria),
                        "residualRisk",
                        "low",
                        "approvedBy",
                        "Kommunedirektøren"));
        return this;
    }

    Execution completeDpia(String municipality, String residualRisk) {
        journey.contact(municipality, "complete-dpia")
                .complete(Map.of(
                        "dpiaReference",
                        "DPIA 26/" + municipality,
                        "officerAdvice",
                        "Tilrår løsningen med tiltakene i vurderingen.",
                        "officerAdviceDate",
                        today(),
                        "residualRisk",
                        residualRisk,
                        "approvedBy",
                        "Kommunedirektøren"));
        return this;
    }

    Execution consult(String municipality, LocalDate sent) {
        journey.contact(municipality, "prior-consultation")
                .complete(Map.of(
                        "sentDate",
                        sent.toString(),
                        "answer",
                        "Datatilsynet har ingen innvendinger.",
                        "answerDate",
                        today(),
                        "goAhead",
                        true));
        return this;
    }

    Execution signAgreement(String municipality) {
        journey.contact(municipality, "sign-data-processing-agreement")
                .complete(Map.of("signed", true, "reference", "DBA 26/" + municipality));
        return this;
    }

    Execution goLive(String municipality) {
        journey.contact(municipality, "confirm-go-live").complete(Map.of("live", true, "liveDate", today()));
        return this;
    }

    Execution postpone(String municipality, LocalDate date) {
        journey.contact(municipality, "confirm-go-live")
                .complete(Map.of("live", false, "newDate", date.toString(), "reason", "Nøkkelpersoner er borte."));
        return this;
    }

    Execution accept(String municipality) {
        journey.contact(municipality, "accept-delivery").complete(Map.of("accepted", true));
        return this;
    }

    Execution notAccepted(String municipality, String defects) {
        journey.contact(municipality, "accept-delivery").complete(Map.of("accepted", false, "defects", defects));
        return this;
    }

    Execution shareExperience(String municipality) {
        journey.contact(municipality, "share-experience")
                .complete(Map.of("wentWell", "Opplæringen.", "advice", "Begynn med adressene."));
        return this;
    }

    Execution report() {
        journey.leader("write-final-report")
                .complete(Map.of(
                        "goalAchievement",
                        "Alle ti kommuner bruker nytt Folkeregister.",
                        "actualCost",
                        2_150_000,
                        "lessons",
                        "Felles opplæring sparte tid."));
        return this;
    }

    /** Every target gets an owner in the line. */
    Execution handOver() {
        TaskAtHand task = site.as("prosjektansvarlig").task(journey.code(), "hand-over-benefits");
        List<Map<String, Object>> owners = new ArrayList<>();
        journey.municipalities().forEach(number -> Folkeregister.benefits().forEach(benefit -> {
            Map<String, Object> row = new HashMap<>();
            row.put("benefit", benefit);
            row.put("municipality", number);
            row.put("owner", "Leder for innbyggerservice");
            row.put("reportsTo", "Kommunedirektøren");
            owners.add(row);
        }));
        task.complete(Map.of("owners", owners));
        return this;
    }

    Execution evaluateConcept(String recommendation) {
        site.as("gevinstansvarlig")
                .task(journey.code(), "evaluate-concept")
                .complete(Map.of(
                        "achieved",
                        "Tiden til ajourføring er redusert som planlagt.",
                        "learnt",
                        "Gevinstene kom da rutinene ble lagt om.",
                        "recommendation",
                        recommendation));
        return this;
    }

    private static String today() {
        return Time.today().toString();
    }
}
