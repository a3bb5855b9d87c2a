package no.gevinstflyt.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.engine.Tasks;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.PlanApproved;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A municipality's way through the mapping of its benefits. */
@ProcessTest
class MunicipalityBenefitMappingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    Play play;

    @Autowired
    RuntimeService runtime;

    @Autowired
    IdentityService identity;

    @Autowired
    People people;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BenefitMapping mapping;

    @Autowired
    BenefitPlans plans;

    @Autowired
    Benefits benefits;

    @Autowired
    PlanPaper paper;

    @Autowired
    Projects projects;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    WebApplicationContext context;

    private MockMvc http;
    private BenefitStory story;

    @BeforeEach
    void aProjectHasItsMap() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        story = new BenefitStory(play, runtime, people, jdbc, mapping, events);
    }

    @Test
    void mappedAssuredAndApproved() {
        story.mapping("1839").maps("1839").assured("1839").approved("1839");

        assertThat(play.running(story.code)).isFalse();
        assertThat(stateOf("1839")).isEqualTo(MappingState.APPROVED);
        assertThat(plans.current(story.project).municipalities())
                .containsExactly(new Plan.MunicipalTargets(
                        "1839", Forms.mapping(Salten.targets("1839"), "1839").targets()));
    }

    @Test
    void returnedOnceWithACommentOnTheRow() {
        story.mapping("1839").maps("1839");
        OpenTask assure = play.task(story.code, "assure-benefits", "1839");
        assertThat(play.refused("ressurs1", assure, Map.of("outcome", "returned"))
                        .errors())
                .extracting("field")
                .containsExactly("comments");
        assertThat(play.refused("ressurs1", assure, Map.of("outcome", "returned", "comments", Map.of("Ø9", "Feil")))
                        .errors())
                .extracting("field")
                .containsExactly("comments.Ø9");
        play.complete(
                "ressurs1", assure, Map.of("outcome", "returned", "comments", Map.of("Ø1", "Hvilken måned er talt?")));

        ObjectNode form = prefill("map-benefits", "1839", "k1839");
        assertThat(form.at("/comments/Ø1").asText()).isEqualTo("Hvilken måned er talt?");
        assertThat(Salten.row(form, "Ø1").get("baseline").asText()).isEqualTo("170");
        assertThat(Salten.row(form, "Ø2").get("baseline").asText()).isEqualTo("36000");
        ObjectNode again = JSON.createObjectNode();
        again.set("targets", form.get("targets"));
        story.maps("1839", again).assured("1839").approved("1839");
        assertThat(stateOf("1839")).isEqualTo(MappingState.APPROVED);
    }

    @Test
    void theDirectorSaysNoAndTheContactMendsIt() {
        story.mapping("1839").maps("1839").assured("1839");
        OpenTask approve = play.task(story.code, "approve-benefits", "1839");
        assertThat(play.refused("d1839", approve, Map.of("approved", false)).errors())
                .extracting("field")
                .containsExactly("comment");
        play.complete("d1839", approve, Map.of("approved", false, "comment", "Målet for Ø1 er for lavt."));

        assertThat(stateOf("1839")).isEqualTo(MappingState.RETURNED);
        assertThat(prefill("map-benefits", "1839", "k1839").get("comment").asText())
                .isEqualTo("Målet for Ø1 er for lavt.");
        story.maps("1839").assured("1839").approved("1839");
        assertThat(stateOf("1839")).isEqualTo(MappingState.APPROVED);
    }

    @Test
    void whatIsWrongIsSaidFieldByFieldAndNothingIsKept() {
        story.mapping("1839");
        ObjectNode answer = Salten.targets("1839");
        Salten.row(answer, "Ø1").put("target", 170);
        Salten.row(answer, "Ø3").remove("uses");
        OpenTask task = play.task(story.code, "map-benefits", "1839");
        assertThat(play.refused("k1839", task, BenefitStory.fields(answer)).errors())
                .extracting("field")
                .containsExactly("targets[0].target", "targets[3].uses");
        assertThat(benefits.mapping(story.project, "1839")).isEmpty();
        assertThat(play.task(story.code, "map-benefits", "1839").id()).isEqualTo(task.id());
    }

    @Test
    void aMunicipalityThatWithdrawsCountsNowhere() {
        story.mapping("1839")
                .mapping("1804")
                .maps("1839")
                .maps("1804")
                .assured("1839")
                .approved("1839");
        story.withdraws("1804");
        assertThat(play.running(story.code)).isFalse();
        story.withdraws("1839");
        assertThat(stateOf("1839")).isEqualTo(MappingState.ENDED);
        assertThat(plans.current(story.project).municipalities()).isEmpty();
    }

    @Test
    void nobodyAssuresTheirOwnMunicipality() {
        identity.createMembership("ressurs2", "municipality-1839");
        try {
            story.mapping("1839").maps("1839");
            OpenTask task = play.task(story.code, "assure-benefits", "1839");
            Refused refused = play.refused("ressurs2", task, Map.of("outcome", "assured"));
            assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN);
            assertThat(refused.key()).isEqualTo("benefit.own-municipality");
            story.assured("1839");
        } finally {
            identity.deleteMembership("ressurs2", "municipality-1839");
        }
    }

    @Test
    void theContactRegistersTheDirectorsDecisionOnlyWhereTheMunicipalityHasItSo() {
        story.mapping("1839").maps("1839").assured("1839");
        OpenTask closed = play.task(story.code, "approve-benefits", "1839");
        assertThat(play.refused("k1839", closed, Map.of("approved", true)).kind())
                .isIn(Refused.Kind.NOT_FOUND, Refused.Kind.FORBIDDEN);

        jdbc.sql("insert into collaboration_setting (collaboration, name, valid_from, content)"
                        + " values ('salten', 'contact-registers-director.1840', ?, 'true')")
                .param(LocalDate.of(2020, 1, 2))
                .update();
        try {
            story.mapping("1840").maps("1840").assured("1840");
            OpenTask open = play.task(story.code, "approve-benefits", "1840");
            assertThat(play.refused("k1840", open, Map.of("approved", true)).errors())
                    .extracting("field")
                    .containsExactly("decidedBy", "decisionDate");
            play.complete(
                    "k1840",
                    open,
                    Map.of("approved", true, "decidedBy", "Dina Direktør", "decisionDate", "2026-11-20"));
        } finally {
            jdbc.sql("delete from collaboration_setting where name = 'contact-registers-director.1840'")
                    .update();
        }
        assertThat(benefits.mapping(story.project, "1840").orElseThrow().last().decidedBy())
                .isEqualTo("Dina Direktør");
    }

    @Test
    void unfinishedFiguresAreReadByTheMunicipalityAndOnceHandedInByThoseWhoAssureThem() throws Exception {
        story.mapping("1804").mapping("1839").maps("1804");
        assertThat(municipalitiesReadBy("k1804")).containsOnly("1804");
        assertThat(municipalitiesReadBy("k1839"))
                .as("Beiarn's contact, of Bodø's figures")
                .isEmpty();
        assertThat(municipalitiesReadBy("d1839")).isEmpty();
        assertThat(municipalitiesReadBy("observator")).isEmpty();
        assertThat(municipalitiesReadBy("ressurs1")).containsOnly("1804");
        story.assured("1804").approved("1804");
        assertThat(municipalitiesReadBy("k1839")).as("approved figures").containsOnly("1804");
        assertThat(status("hprosjektleder", "/targets"))
                .as("Helgeland's leader")
                .isEqualTo(404);
        assertThat(status("hprosjektleder", "/plan-versions")).isEqualTo(404);
        assertThat(status("hprosjektleder", "/benefit-plan.docx")).isEqualTo(404);
    }

    @Test
    void theApprovedPlanIsFrozenWithItsHash() throws Exception {
        story.mapping("1839").maps("1839").assured("1839").approved("1839");
        plans.finalise(
                story.project,
                List.of("Ø1", "Ø2", "Ø3", "K1").stream()
                        .map(code ->
                                new FinaliseBenefitPlan.Row(code, "Gunn Gevinsteier", RiskLevel.LOW, List.of(), null))
                        .toList());
        events.publishEvent(new PlanApproved(story.project, story.code));

        PlanVersion version = plans.version(story.project, 1).orElseThrow();
        assertThat(plans.sha256(plans.content(version))).isEqualTo(version.sha256());
        story.withdraws("1839");
        assertThat(plans.sha256(plans.content(version))).isEqualTo(version.sha256());
        JsonNode shown = body("observator", "/plan-versions/1");
        assertThat(shown.at("/targets")).hasSize(4);
        assertThat(shown.at("/benefits/0/owner").asText()).isEqualTo("Gunn Gevinsteier");
        assertThat(shown.at("/benefits/0/category").asText()).isEqualTo("time-saved");
        assertThat(shown.at("/totals/all/nok/2026").asLong())
                .as("(170 − 60) × 560 + 36 000 + (60 − 20) × 45")
                .isEqualTo(61_600 + 36_000 + 1_800);
        assertThat(paper.write(projects.get(story.project))).isNotEmpty();
    }

    @Test
    void theProjectLeadersProposalIsTakenOverAsAnEstimate() throws Exception {
        story.mapping("1839");
        assertThat(proposed("k1839")).as("a contact doesn't propose").isEqualTo(403);
        assertThat(proposed("hprosjektleder")).as("Helgeland's leader").isEqualTo(404);
        assertThat(proposed("prosjektleder")).isEqualTo(200);
        ObjectNode form = prefill("map-benefits", "1839", "k1839");
        assertThat(Salten.row(form, "Ø1").get("baseline").asText()).isEqualTo("170");
        assertThat(Salten.row(form, "Ø1").get("estimate").asBoolean()).isTrue();
        assertThat(municipalitiesReadBy("k1804")).as("a proposal is unfinished").isEmpty();

        ObjectNode answer = JSON.createObjectNode();
        answer.set("targets", form.get("targets"));
        story.maps("1839", answer);
        assertThat(proposed("prosjektleder")).as("after the answer").isEqualTo(409);
    }

    private int proposed(String user) throws Exception {
        return http.perform(put("/api/v1/projects/" + story.code + "/targets/1839/proposal")
                        .with(httpBasic(user, "gevinstflyt"))
                        .contentType("application/json")
                        .content(Salten.targets("1839").toString()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MappingState stateOf(String municipality) {
        return benefits.mapping(story.project, municipality)
                .orElseThrow()
                .mapping()
                .state();
    }

    private ObjectNode prefill(String key, String municipality, String user) {
        OpenTask task = play.task(story.code, key, municipality);
        return tasks.handler(key).orElseThrow().prefill(new TaskContext(task, play.caller(user), Optional.empty()));
    }

    private List<String> municipalitiesReadBy(String user) throws Exception {
        return body(user, "/targets").get("content").findValuesAsText("municipality");
    }

    private JsonNode body(String user, String path) throws Exception {
        var response = http.perform(get("/api/v1/projects/" + story.code + path).with(httpBasic(user, "gevinstflyt")))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(path + " for " + user).isEqualTo(200);
        return JSON.readTree(response.getContentAsByteArray());
    }

    private int status(String user, String path) throws Exception {
        return http.perform(get("/api/v1/projects/" + story.code + path).with(httpBasic(user, "gevinstflyt")))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
