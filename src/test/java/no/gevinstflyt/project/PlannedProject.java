package no.gevinstflyt.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.benefit.Salten;
import no.gevinstflyt.testing.Play;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A project in Salten whose plan is approved, for the stories of what comes after. */
public final class PlannedProject {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlannedProject() {}

    /**
     * Plays a project up to the approval at BP3 and gives its code.
     *
     * @param withoutBaseline numbers of the municipalities whose first baseline is still to be measured
     */
    public static String of(
            Play play, JdbcClient jdbc, String course, List<String> withoutBaseline, String... municipalities) {
        ProjectStory story = course.equals("full")
                ? ProjectStory.planning(play, jdbc, Map.of(), municipalities)
                : ProjectStory.start(play, jdbc, course, municipalities)
                        .describe()
                        .interested(municipalities)
                        .propose(Map.of())
                        .gate("approved", "BP1", "BP2")
                        .draftMap();
        story.privacy().commits(municipalities);
        for (String number : municipalities) {
            map(play, story.code, number, withoutBaseline.contains(number));
        }
        return story.plan().gate("approved", "BP3").code;
    }

    private static void map(Play play, String code, String number, boolean withoutBaseline) {
        ObjectNode targets = Salten.targets(number);
        if (withoutBaseline) {
            ObjectNode row = (ObjectNode) targets.get("targets").get(0);
            row.remove(List.of("baseline", "baselineDate", "baselineMethod"));
            row.put("baselineMeasuredBy", "2027-06-30");
        }
        play.complete(
                "k" + number,
                code,
                "map-benefits",
                number,
                JSON.convertValue(targets, new TypeReference<Map<String, Object>>() {}));
        play.complete("ressurs1", code, "assure-benefits", number, Map.of("outcome", "assured"));
        play.complete("d" + number, code, "approve-benefits", number, Map.of("approved", true));
    }
}
