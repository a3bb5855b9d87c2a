package no.gevinstflyt.realisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.calendar.DailyWork;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.gate.ChecklistAnswer;
import no.gevinstflyt.gate.Gate;
import no.gevinstflyt.gate.GatePreparation;
import no.gevinstflyt.gate.PrepareGate;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@ProcessTest
class ConceptChecklistTest {

    private BudgetStory story;

    @Autowired
    private Play play;

    @Autowired
    private DailyWork work;

    @Autowired
    private GatePreparation gates;

    @Autowired
    private ConceptEvaluations evaluations;

    @Autowired
    void story(WebApplicationContext beans) {
        story = new BudgetStory(beans);
    }

    @BeforeEach
    void twoMunicipalitiesThatUseTheSolution() {
        story.begin();
    }

    @AfterEach
    void over() {
        story.stopAll();
    }

    private Map<String, PrepareGate.Item> draft() {
        return gates.draft("project", story.project().id(), Gate.BP6).checklist();
    }

    @Test
    @DisplayName("BP6's checklist says what the data knows: measured, evaluated, taken out, and what that rests on")
    void answeredFromTheData() {
        Map<String, PrepareGate.Item> before = draft();
        assertThat(before.get("benefits-measured").answer()).isEqualTo(ChecklistAnswer.NO);
        assertThat(before.get("benefits-measured").comment()).startsWith("1 av ");
        assertThat(before.get("concept-evaluated").answer()).isEqualTo(ChecklistAnswer.NO);
        assertThat(before.get("benefits-taken-out").answer()).isEqualTo(ChecklistAnswer.NO);
        assertThat(before.get("benefits-taken-out").comment()).startsWith("0 av 2 kommuner");
        assertThat(before.get("differences-explained").answer())
                .as("whether a difference is explained, people must say")
                .isNull();

        story.measureAll();
        evaluations.write(
                story.project().id(), new EvaluateConcept("Mye", "Mye", Recommendation.END), "gevinstansvarlig");
        story.at(LocalDate.of(2027, 5, 3));
        work.startByHand(new Due("benefit-budget", "salten", "2028"), play.caller("prosjektleder"));
        play.jobs();
        for (String municipality : List.of("1804", "1839")) {
            String use = municipality.equals("1804") ? "budget-cut" : "service-development";
            play.complete(
                    "k" + municipality,
                    "SALTEN-2028-budget",
                    "take-out-benefit",
                    municipality,
                    Map.of("takeOuts", List.of(story.row("Ø1", use, 1000, 2028))));
        }

        Map<String, PrepareGate.Item> after = draft();
        assertThat(after.get("benefits-measured").answer()).isEqualTo(ChecklistAnswer.YES);
        assertThat(after.get("concept-evaluated").answer()).isEqualTo(ChecklistAnswer.YES);
        assertThat(after.get("concept-evaluated").comment()).contains("Skrevet av");
        assertThat(after.get("benefits-taken-out").answer()).isEqualTo(ChecklistAnswer.YES);
        assertThat(after.get("benefits-taken-out").comment()).startsWith("2 av 2 kommuner");
    }

    @Test
    @DisplayName("How many rounds have asked, and how much of that is answered and approved")
    void rounds() {
        assertThat(draft().get("benefits-measured").comment()).contains("0 målerunder har bedt om 0 tall");
        story.asked("1804", "2027-Q1", "Ø1", "Ø2");
        assertThat(draft().get("benefits-measured").comment())
                .contains("1 målerunder har bedt om 2 tall, og 1 av dem er besvart");
    }
}
