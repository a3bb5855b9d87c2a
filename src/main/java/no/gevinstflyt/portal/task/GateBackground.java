package no.gevinstflyt.portal.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.gate.CaseFiles;
import no.gevinstflyt.gate.GateCase;
import no.gevinstflyt.gate.GateCondition;
import no.gevinstflyt.gate.Gates;
import no.gevinstflyt.portal.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks at a gate: what is proposed, what was advised, and where the papers are. */
@Component
class GateBackground implements TaskBackground {

    private final Gates gates;
    private final CaseFiles files;
    private final Words words;

    GateBackground(Gates gates, CaseFiles files, Words words) {
        this.gates = gates;
        this.files = files;
        this.words = words;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("prepare-gate", "advise-gate", "cast-vote", "decide-gate", "resume-gate");
    }

    @Override
    public List<Topic> topics(TaskContext context) {
        if (!(context.task().variables().get("gateCaseId") instanceof Number id)) {
            return List.of();
        }
        var file = files.of(id.longValue(), context.by());
        GateCase gateCase = file.gateCase();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("portal.gate.recommendation"), gateCase.recommendation()));
        facts.add(new Fact(words.say("portal.gate.meeting"), words.date(gateCase.meetingDate())));
        facts.add(new Fact(words.say("portal.gate.advice"), advice(gateCase)));
        List<Link> links = new ArrayList<>();
        links.add(new Link("/portal/gates/" + id, words.say("portal.gate.open")));
        if (file.paper()) {
            links.add(new Link(
                    "/api/v1/projects/" + gateCase.code() + "/gates/" + id + "/paper.docx",
                    words.say("portal.gate.paper")));
        }
        return List.of(new Topic(words.say("portal.gate." + gateCase.gate()), facts, links));
    }

    /** A condition of an earlier gate in the checklist is called by its own words. */
    @Override
    public @Nullable String title(TaskContext context, String path, String key) {
        if (!key.startsWith("condition-") || !(context.task().variables().get("subjectType") instanceof String type)) {
            return null;
        }
        return gates.conditions(type, context.task().id("subjectId")).stream()
                .filter(condition -> key.equals("condition-" + condition.id()))
                .map(this::named)
                .findFirst()
                .orElse(null);
    }

    private String named(GateCondition condition) {
        return condition.gate() + ": " + condition.text() + " (" + words.date(condition.deadline()) + ")";
    }

    private String advice(GateCase gateCase) {
        if (gateCase.advice() == null) {
            return words.say(gateCase.adviceMissing() ? "portal.gate.advice-missing" : "portal.gate.advice-awaited");
        }
        String text = gateCase.adviceText();
        return words.choice(gateCase.advice()) + (text == null ? "" : "\n" + text);
    }
}
