package no.gevinstflyt.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.engine.OpenTask;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.project.PlanApproved;
import no.gevinstflyt.testing.Play;
import no.gevinstflyt.testing.ProcessTest;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The measuring of a baseline that the mapping left open. */
@ProcessTest
class BaselineMeasurementTest {

    private static final Map<String, Object> MEASURED =
            Map.of("benefit", "Ø1", "value", 181.5, "date", "2027-02-10", "method", "Telling");

    @Autowired
    Play play;

    @Autowired
    RuntimeService runtime;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BenefitMapping mapping;

    @Autowired
    BenefitPlans plans;

    @Autowired
    ApplicationEventPublisher events;

    private BenefitStory story;

    @BeforeEach
    void beiarnIsToMeasureOne() {
        story = new BenefitStory(play, runtime, people, jdbc, mapping, events);
        ObjectNode answer = Salten.targets("1839");
        Salten.row(answer, "Ø1").put("baselineMeasuredBy", "2027-03-01").remove(List.of("baseline", "baselineDate"));
        story.mapping("1839").maps("1839", answer).assured("1839").approved("1839");
    }

    @Test
    void aBaselineToBeMeasuredIsMeasuredInAProcessOfItsOwn() {
        OpenTask measure = play.task(story.code, "measure-baseline", "1839");
        assertThat(LocalDate.ofInstant(measure.due(), ZoneId.of("Europe/Oslo"))).isEqualTo("2027-03-01");
        assertThat(RollUp.total(plans.current(story.project).entries()).missing())
                .isEqualTo(1);

        assertThat(play.refused(
                                "k1839",
                                measure,
                                Map.of(
                                        "baselines",
                                        List.of(Map.of(
                                                "benefit",
                                                "Ø2",
                                                "value",
                                                1,
                                                "date",
                                                "2027-02-10",
                                                "method",
                                                "Telling"))))
                        .errors())
                .extracting("field")
                .containsExactly("baselines[0].benefit", "baselines");
        play.complete("k1839", measure, Map.of("baselines", List.of(MEASURED)));
        assertThat(play.running(story.code)).isFalse();
        assertThat(RollUp.total(plans.current(story.project).entries()).missing())
                .isZero();
    }

    @Test
    void whatWasMeasuredStaysInTheFollowedPlanWhenTheMunicipalityLeaves() {
        events.publishEvent(new PlanApproved(story.project, story.code));
        play.complete("k1839", story.code, "measure-baseline", "1839", Map.of("baselines", List.of(MEASURED)));

        story.withdraws("1839");

        assertThat(plans.followed(story.project).orElseThrow().entries())
                .filteredOn(entry -> entry.benefit().code().equals("Ø1"))
                .extracting(entry -> entry.target().baseline().doubleValue())
                .containsExactly(181.5);
    }
}
