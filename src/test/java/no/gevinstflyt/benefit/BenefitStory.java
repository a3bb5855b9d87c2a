package no.gevinstflyt.benefit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.project.ParticipationEnded;
import no.gevinstflyt.testing.Play;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects of Salten that have come to the mapping of benefits, with the map of the strategy's first project. */
public class BenefitStory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NUMBER = new AtomicInteger(1);

    final Play play;
    public final String code;
    public final long project;
    private final RuntimeService runtime;
    private final People people;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    public BenefitStory(
            Play play,
            RuntimeService runtime,
            People people,
            JdbcClient jdbc,
            BenefitMapping mapping,
            ApplicationEventPublisher events) {
        this.play = play;
        this.runtime = runtime;
        this.people = people;
        this.jdbc = jdbc;
        this.events = events;
        int number = NUMBER.getAndIncrement();
        this.code = "SALTEN-2020-%03d".formatted(number);
        jdbc.sql(
                        """
                        insert into project (code, collaboration, code_year, code_number, title, problem, goal,
                          sub_goal_list, content_list, complexity, course, phase, state, started_by, started_at)
                        values (?, 'salten', 2020, ?, 'Folkeregister', 'Problemet', 'Målet', 'B,C',
                          'ORGANISATIONAL_DEVELOPMENT', 'LOW', 'FULL', 'PLANNING', 'RUNNING', 'prosjektleder',
                          timestamp '2026-11-22 12:00:00')""")
                .params(code, number)
                .update();
        this.project = jdbc.sql("select id from project where code = ?")
                .param(code)
                .query(Long.class)
                .single();
        mapping.draftMap(project, Forms.map(Salten.benefitMap()), "prosjektleder");
    }

    /** A municipality takes part, and its mapping begins. */
    public BenefitStory mapping(String municipality) {
        jdbc.sql(
                        """
                        insert into participation (project, municipality, state, state_since)
                        values (?, ?, 'PARTICIPATING', timestamp '2026-11-22 12:00:00')""")
                .params(project, municipality)
                .update();
        people.asProduct(() -> runtime.startProcessInstanceByKey(
                "municipality-benefit-mapping",
                code,
                Map.of(
                        "projectId",
                        project,
                        "projectCode",
                        code,
                        "projectTitle",
                        "Folkeregister",
                        "collaboration",
                        "salten",
                        "municipality",
                        municipality,
                        "municipalityName",
                        "Kommune " + municipality)));
        play.jobs();
        return this;
    }

    public BenefitStory maps(String municipality) {
        return maps(municipality, Salten.targets(municipality));
    }

    public BenefitStory maps(String municipality, ObjectNode answer) {
        play.complete("k" + municipality, code, "map-benefits", municipality, fields(answer));
        return this;
    }

    public BenefitStory assured(String municipality) {
        play.complete("ressurs1", code, "assure-benefits", municipality, Map.of("outcome", "assured"));
        return this;
    }

    public BenefitStory approved(String municipality) {
        play.complete("d" + municipality, code, "approve-benefits", municipality, Map.of("approved", true));
        return this;
    }

    /** The municipality takes part no more, as the project says and does. */
    public void withdraws(String municipality) {
        events.publishEvent(new ParticipationEnded(project, municipality));
        people.asProduct(() -> runtime.createMessageCorrelation("municipality-withdrew")
                .processInstanceBusinessKey(code)
                .processInstanceVariableEquals("municipality", municipality)
                .correlateAllWithResult());
        play.jobs();
    }

    static Map<String, Object> fields(ObjectNode answer) {
        return JSON.convertValue(answer, new TypeReference<>() {});
    }
}
