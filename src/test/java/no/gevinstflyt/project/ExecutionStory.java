package no.gevinstflyt.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.testing.Play;

/** The steps of a project in Salten from its approved plan to the end of the benefit work. */
public final class ExecutionStory {

    private static final String LEADER = "prosjektleder";
    private static final String OWNER = "prosjektansvarlig";

    private final ProjectStory story;
    private final Play play;
    private final LocalDate today;
    private final List<String> municipalities;

    public ExecutionStory(ProjectStory story, LocalDate today, String... municipalities) {
        this.story = story;
        this.play = story.play;
        this.today = today;
        this.municipalities = List.of(municipalities);
    }

    /** Execution starts today, and so does the use of the solution. */
    public ExecutionStory planned() {
        play.complete(LEADER, story.code, "start-execution", Map.of("startDate", today.toString()));
        Map<String, Object> dates = new HashMap<>();
        municipalities.forEach(number -> dates.put(number, Map.of("date", today.toString(), "wave", 1)));
        play.complete(LEADER, story.code, "plan-rollout", Map.of("dates", dates));
        return this;
    }

    /** All municipalities take the solution into use and accept it. */
    public ExecutionStory live() {
        municipalities.forEach(number -> prepared(number).accepted(number));
        return this;
    }

    /** The municipality has done all that must be done before its go-live. */
    public ExecutionStory prepared(String municipality) {
        return does(
                        municipality,
                        "assess-privacy",
                        Map.of(
                                "riskAssessed",
                                true,
                                "personalData",
                                false,
                                "criteriaMet",
                                List.of(),
                                "residualRisk",
                                "low",
                                "approvedBy",
                                "Dag Direktør"))
                .does(
                        municipality,
                        "join-national-service",
                        Map.of("joined", true, "agreementReference", "26/77", "date", today.toString()))
                .does(municipality, "train-staff", Map.of("trained", 4, "toBeTrained", 5));
    }

    /** The municipality has the solution in use, and accepts it. */
    public ExecutionStory accepted(String municipality) {
        return does(municipality, "confirm-go-live", Map.of("live", true))
                .does(municipality, "accept-delivery", Map.of("accepted", true));
    }

    /** Up to the case for BP5. */
    public ExecutionStory closing() {
        municipalities.forEach(number -> does(number, "share-experience", Map.of("wentWell", "God opplæring.")));
        play.complete(
                LEADER,
                story.code,
                "write-final-report",
                Map.of("goalAchievement", "Nådd.", "actualCost", 1_900_000, "lessons", "Start tidlig."));
        play.complete(OWNER, story.code, "hand-over-benefits", Map.of("owners", owners()));
        return this;
    }

    private List<Map<String, Object>> owners() {
        List<Map<String, Object>> owners = new ArrayList<>();
        play.prefill(OWNER, play.task(story.code, "hand-over-benefits"))
                .get("owners")
                .forEach(row -> owners.add(Map.of(
                        "benefit",
                        row.get("benefit").asText(),
                        "municipality",
                        row.get("municipality").asText(),
                        "owner",
                        "Enhetsleder")));
        return owners;
    }

    /** The concept is evaluated, and the steering group ends the benefit work. */
    public ExecutionStory evaluated() {
        play.complete(
                "gevinstansvarlig",
                story.code,
                "evaluate-concept",
                Map.of("achieved", "Det meste.", "learnt", "Mål før oppstart.", "recommendation", "end"));
        story.gate("approved", "BP6");
        return this;
    }

    private ExecutionStory does(String municipality, String task, Map<String, Object> answer) {
        play.complete("k" + municipality, story.code, task, municipality, answer);
        return this;
    }
}
