package no.gevinstflyt.benefit;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.document.Documents;

/**
 * A benefit plan: benefits, and what each municipality expects of them.
 *
 * @param benefits those of the map, then the municipalities' own
 * @param municipalities whose figures the plan has, by number
 */
public record Plan(List<Benefit> benefits, List<MunicipalTargets> municipalities) {

    /** What one municipality expects. */
    public record MunicipalTargets(String municipality, List<Target> targets) {}

    public Optional<Benefit> benefit(String code) {
        return benefits.stream().filter(benefit -> benefit.code().equals(code)).findFirst();
    }

    /** Every target with its benefit, to roll up. */
    public List<RollUp.Entry> entries() {
        Map<String, Benefit> byCode = benefits.stream().collect(Collectors.toMap(Benefit::code, Function.identity()));
        return municipalities.stream()
                .flatMap(municipality -> municipality.targets().stream()
                        .map(target -> new RollUp.Entry(
                                municipality.municipality(),
                                byCode.get(target.benefit()).definition(),
                                target)))
                .toList();
    }

    /** Whether a baseline was still to be measured in it. */
    boolean awaitsBaselines() {
        return municipalities.stream()
                .flatMap(municipality -> municipality.targets().stream())
                .anyMatch(Target::awaitsBaseline);
    }

    /** This plan with the baselines that were still to be measured in it, from a later plan that has them. */
    Plan withBaselinesOf(Plan later) {
        Map<String, Target> measured = later.municipalities().stream()
                .flatMap(municipality -> municipality.targets().stream()
                        .map(target -> Map.entry(municipality.municipality() + target.benefit(), target)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Plan(
                benefits,
                municipalities.stream()
                        .map(municipality -> new MunicipalTargets(
                                municipality.municipality(),
                                municipality.targets().stream()
                                        .map(target -> target.withBaselineOf(
                                                measured.get(municipality.municipality() + target.benefit())))
                                        .toList()))
                        .toList());
    }

    /** The SHA-256 of a plan's JSON, hexadecimal. */
    static String sha256(JsonNode plan) {
        return Documents.sha256(plan.toString().getBytes(StandardCharsets.UTF_8));
    }
}
