package no.gevinstflyt.setup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import no.gevinstflyt.setup.SampleScript.Closure;

/** A sample project's last two decision points, after which its benefits are in the line. */
class ClosingAct {

    private final SampleStage stage;
    private final SampleScript script;
    private final Closure closure;

    ClosingAct(SampleStage stage, SampleScript script, Closure closure) {
        this.stage = stage;
        this.script = script;
        this.closure = closure;
    }

    void play() {
        stage.pace(Duration.ofDays(1));
        stage.gate(script.recommendation().get("BP4"));
        List<String> municipalities = script.municipalities();
        for (int i = 0; i < municipalities.size(); i++) {
            ObjectNode experience =
                    closure.experiences().get(i % closure.experiences().size());
            stage.contact("share-experience", municipalities.get(i), experience);
        }
        stage.leader("write-final-report", closure.report());
        stage.step("prosjektansvarlig", "hand-over-benefits", null, owners());
        stage.gate(script.recommendation().get("BP5"));
    }

    private ObjectNode owners() {
        ObjectNode answer = stage.prefill("prosjektansvarlig", "hand-over-benefits");
        answer.get("owners").forEach(row -> ((ObjectNode) row).put("owner", closure.owner()));
        return answer;
    }
}
