package no.gevinstflyt.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.gevinstflyt.benefit.Salten;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The strategy's first joint project, the national population register in Salten's ten municipalities, from the idea to
 * the benefit plan that the steering group has approved.
 */
abstract class FolkeregisterStory {

    private static final String BODO = "1804";
    private static final String BEIARN = "1839";

    @LocalServerPort
    private int port;

    private Site site;
    private Journey journey;

    @Test
    void fromIdeaToApprovedBenefitPlan() {
        site = new Site(port);
        theProjectLeaderRegistersTheProject();
        theSteeringGroupApprovesTheIdea();
        tenMunicipalitiesAreInterested();
        theProposalSharesTheCostToTheKrone();
        theSteeringGroupApprovesTheProposal();
        tenMunicipalitiesDecideOneOfThemSubjectToItsKommunestyre();
        tenMunicipalitiesMapAndOneIsSentBack();
        theKommunestyreAdoptsAndThePlanIsFinalised();
        theSteeringGroupApprovesThePlan();
        thePlanIsFrozen();
    }

    private void theProjectLeaderRegistersTheProject() {
        journey = Journey.begin(site);
        assertThat(journey.code()).startsWith("SALTEN-");
        assertThat(project().get("phase").asText()).isEqualTo("idea");
        journey.describeIdea();
    }

    private void theSteeringGroupApprovesTheIdea() {
        journey.passGate();
        entersPhase("concept");
    }

    private void tenMunicipalitiesAreInterested() {
        journey.declareInterest();
        journey.leader("write-proposal");
        assertThat(participations().findValuesAsText("interest")).hasSize(10).containsOnly("interested");
    }

    private void theProposalSharesTheCostToTheKrone() {
        journey.propose();
        List<JsonNode> shares = participations().findValues("costShares");
        assertThat(shares).hasSize(10);
        Map<String, Long> payable = Map.of("2027", 1_350_001L, "2028", 500_000L, "2029", 200_000L, "2030", 200_000L);
        payable.forEach((year, amount) -> assertThat(shares.stream()
                        .mapToLong(share -> share.get(year).asLong())
                        .sum())
                .as("what the ten municipalities pay in %s, after the external contribution", year)
                .isEqualTo(amount));
    }

    private void theSteeringGroupApprovesTheProposal() {
        journey.passGate();
        entersPhase("planning");
        journey.drawMap();
    }

    private void tenMunicipalitiesDecideOneOfThemSubjectToItsKommunestyre() {
        journey.decideParticipation(BEIARN);
        journey.contact(BEIARN, "register-resolution");
        List<String> undecided = new ArrayList<>();
        participations().forEach(one -> {
            if (!one.get("state").asText().equals("participating")) {
                undecided.add(one.get("municipality").asText());
            }
        });
        assertThat(undecided).as("municipalities that don't take part yet").containsExactly(BEIARN);
    }

    private void tenMunicipalitiesMapAndOneIsSentBack() {
        journey.mapBenefits(BODO).sendBack(BODO, "Ø1", "Er timene talt, eller anslått?");
        journey.assessPrivacy();
        journey.municipalities().forEach(journey::map);
    }

    private void theKommunestyreAdoptsAndThePlanIsFinalised() {
        assertThat(site.as("gevinstansvarlig").tasks(journey.code(), "finalise-benefit-plan", null))
                .as("the plan is not rolled up while a kommunestyre has not resolved")
                .isEmpty();
        journey.registerResolution(BEIARN);
        journey.finalisePlan();
    }

    private void theSteeringGroupApprovesThePlan() {
        assertThat(read("/plan-versions")).as("frozen plans before BP3").isEmpty();
        journey.passGate();
        entersPhase("execution");
        assertThat(decisions().findValuesAsText("gate")).containsExactly("BP1", "BP2", "BP3");
        assertThat(decisions().findValuesAsText("outcome")).containsOnly("approved");
    }

    private void thePlanIsFrozen() {
        assertThat(site.as("k" + BEIARN)
                        .get("/api/v1/projects/" + journey.code() + "/mappings")
                        .ok()
                        .json()
                        .findValuesAsText("state"))
                .as("approved mappings, known to every municipality")
                .hasSize(10)
                .containsOnly("approved");
        assertThat(read("/plan-versions")).as("frozen plans after BP3").hasSize(1);
        JsonNode plan = read("/plan-versions/1");
        assertThat(plan.at("/version/decision").asLong())
                .as("the decision that froze the plan")
                .isEqualTo(decisions().get(2).get("id").asLong());
        assertThat(plan.get("targets"))
                .as("ten municipalities, four benefits each")
                .hasSize(40);
        plan.get("targets").forEach(FolkeregisterStory::standsAsItWasMapped);
        assertThat(target(plan, BODO, "Ø1").get("annualValue").asLong())
                .as("(5200 − 1300) hours at 560 kroner")
                .isEqualTo(2_184_000);
        assertThat(site.as("prosjektleder")
                        .task(journey.code(), "start-execution")
                        .open())
                .isTrue();
    }

    private static void standsAsItWasMapped(JsonNode target) {
        JsonNode mapped = Salten.row(
                Salten.targets(target.get("municipality").asText()),
                target.get("benefit").asText());
        assertThat(List.of(
                        target.get("baseline").asDouble(), target.get("target").asDouble()))
                .as("baseline and target of %s in %s", target.get("benefit"), target.get("municipality"))
                .containsExactly(
                        mapped.get("baseline").asDouble(), mapped.get("target").asDouble());
    }

    private static JsonNode target(JsonNode plan, String municipality, String benefit) {
        return StreamSupport.stream(plan.get("targets").spliterator(), false)
                .filter(target -> target.get("municipality").asText().equals(municipality))
                .filter(target -> target.get("benefit").asText().equals(benefit))
                .findFirst()
                .orElseThrow();
    }

    private void entersPhase(String phase) {
        Eventually.find("phase " + phase, () -> Optional.of(project())
                .filter(project -> project.get("phase").asText().equals(phase)));
    }

    private JsonNode project() {
        return read("");
    }

    private JsonNode participations() {
        return read("/participations");
    }

    private JsonNode decisions() {
        return read("/decisions");
    }

    private JsonNode read(String part) {
        return site.as("prosjektleder")
                .get("/api/v1/projects/" + journey.code() + part)
                .ok()
                .json();
    }
}
