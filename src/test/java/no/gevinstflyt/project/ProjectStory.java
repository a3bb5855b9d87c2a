package no.gevinstflyt.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Salten;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.testing.Play;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps that every story about a project in Salten goes through. */
public class ProjectStory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEADER = "prosjektleder";

    public final Play play;
    private final JdbcClient jdbc;
    public final String code;

    private ProjectStory(Play play, JdbcClient jdbc, String code) {
        this.play = play;
        this.jdbc = jdbc;
        this.code = code;
    }

    /** A project with these municipalities. */
    public static ProjectStory start(Play play, JdbcClient jdbc, String course, String... municipalities) {
        return new ProjectStory(
                play, jdbc, play.start(LEADER, "joint-project", ProjectAnswers.startForm(course, municipalities)));
    }

    public ProjectStory describe() {
        Map<String, Object> principles = new HashMap<>();
        Keys.all(Principle.class).forEach(key -> principles.put(key, Map.of("answer", "met")));
        play.complete(
                LEADER,
                code,
                "describe-idea",
                Map.of(
                        "alternatives",
                        "Hver for seg, eller sammen.",
                        "nationalSolution",
                        "exists",
                        "principles",
                        principles));
        return this;
    }

    /** Brings the case to its decision, and decides. */
    public ProjectStory gate(String decision, String... gates) {
        return prepared(gates).advised().decided(decision);
    }

    /** The case is ready, and advice is asked for. */
    public ProjectStory prepared(String... gates) {
        play.complete(
                LEADER,
                code,
                "prepare-gate",
                Map.of("checklist", checklist(gates), "recommendation", "Saken godkjennes."));
        return this;
    }

    public ProjectStory advised() {
        play.complete("ressurs1", code, "advise-gate", Map.of("advice", "recommend"));
        return this;
    }

    public ProjectStory decided(String decision) {
        play.complete(
                "styringsleder",
                code,
                "decide-gate",
                Map.of("decision", decision, "reason", "Styringsgruppens begrunnelse."));
        return this;
    }

    /** A yes to everything that these gates ask. */
    public Map<String, Object> checklist(String... gates) {
        Map<String, Object> checklist = new HashMap<>();
        jdbc.sql("select item from gate_item where gate in (:gates)")
                .param("gates", List.of(gates))
                .query(String.class)
                .list()
                .forEach(item -> checklist.put(item, Map.of("answer", "yes")));
        return checklist;
    }

    public ProjectStory interested(String... municipalities) {
        for (String number : municipalities) {
            play.complete(
                    "k" + number,
                    code,
                    "declare-interest",
                    number,
                    Map.of("interest", "interested", "contact", "Kari Kontakt", "decidingBody", "kommunestyre"));
        }
        return this;
    }

    public ProjectStory propose(Map<String, Object> more) {
        Map<String, Object> form = ProjectAnswers.proposal();
        form.putAll(more);
        play.complete(LEADER, code, "write-proposal", form);
        return this;
    }

    public ProjectStory draftMap() {
        play.complete(
                LEADER,
                code,
                "draft-benefit-map",
                JSON.convertValue(Salten.benefitMap(), new TypeReference<Map<String, Object>>() {}));
        return this;
    }

    /** A project whose plan the steering group has approved. */
    public static ProjectStory approved(Play play, JdbcClient jdbc, String course, String... municipalities) {
        return approved(play, jdbc, course, List.of(), municipalities);
    }

    /**
     * As {@link #approved(Play, JdbcClient, String, String...)}.
     *
     * @param withoutBaseline numbers of the municipalities whose first baseline is still to be measured
     */
    public static ProjectStory approved(
            Play play, JdbcClient jdbc, String course, List<String> withoutBaseline, String... municipalities) {
        ProjectStory story = start(play, jdbc, course, municipalities).describe();
        boolean light = course.equals("light");
        if (!light) {
            story.gate("approved", "BP1");
        }
        story.interested(municipalities)
                .propose(Map.of())
                .gate("approved", light ? new String[] {"BP1", "BP2"} : new String[] {"BP2"})
                .draftMap()
                .privacy()
                .commits(municipalities);
        for (String number : municipalities) {
            story.maps(
                    number,
                    withoutBaseline.contains(number) ? ProjectAnswers.withoutBaseline(number) : Salten.targets(number));
        }
        return story.plan().gate("approved", "BP3");
    }

    /** A project whose municipalities are committing themselves and mapping. */
    public static ProjectStory planning(
            Play play, JdbcClient jdbc, Map<String, Object> proposal, String... municipalities) {
        return start(play, jdbc, "full", municipalities)
                .describe()
                .gate("approved", "BP1")
                .interested(municipalities)
                .propose(proposal)
                .gate("approved", "BP2")
                .draftMap();
    }

    public ProjectStory privacy() {
        play.complete(LEADER, code, "draft-privacy-assessment", Map.of("personalData", true, "purposes", "Adresser"));
        return this;
    }

    public ProjectStory commits(String... municipalities) {
        for (String number : municipalities) {
            play.complete("k" + number, code, "decide-participation", number, ProjectAnswers.yes());
        }
        return this;
    }

    public ProjectStory maps(String... municipalities) {
        for (String number : municipalities) {
            maps(number, Salten.targets(number));
        }
        return this;
    }

    /** The municipality maps; the figures are judged and approved. */
    public ProjectStory maps(String municipality, ObjectNode targets) {
        return mapped(municipality, targets).judged(municipality);
    }

    /** The municipality has mapped, and nobody has judged the figures. */
    public ProjectStory mapped(String municipality, ObjectNode targets) {
        play.complete(
                "k" + municipality,
                code,
                "map-benefits",
                municipality,
                JSON.convertValue(targets, new TypeReference<Map<String, Object>>() {}));
        return this;
    }

    /** What the municipality has mapped is judged and approved. */
    public ProjectStory judged(String municipality) {
        play.complete("ressurs1", code, "assure-benefits", municipality, Map.of("outcome", "assured"));
        play.complete("d" + municipality, code, "approve-benefits", municipality, Map.of("approved", true));
        return this;
    }

    public ProjectStory plan() {
        List<Map<String, Object>> rows = new ArrayList<>();
        Salten.benefitMap()
                .at("/benefitMap/benefits")
                .forEach(benefit -> rows.add(Map.of(
                        "benefit",
                        benefit.get("code").asText(),
                        "owner",
                        "Gunn Gevinsteier",
                        "assumption",
                        "Telles én gang.")));
        play.complete("gevinstansvarlig", code, "finalise-benefit-plan", Map.of("plan", rows));
        return this;
    }

    /** The keys of the open tasks, one for each task. */
    public List<String> open() {
        return play.open(code);
    }
}
