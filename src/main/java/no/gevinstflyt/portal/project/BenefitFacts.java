package no.gevinstflyt.portal.project;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.gevinstflyt.benefit.Benefit;
import no.gevinstflyt.benefit.BenefitPlans;
import no.gevinstflyt.benefit.Benefits;
import no.gevinstflyt.benefit.Plan;
import no.gevinstflyt.benefit.RollUp;
import no.gevinstflyt.benefit.RollUp.Entry;
import no.gevinstflyt.benefit.Total;
import no.gevinstflyt.document.Norwegian;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.measurement.Figure;
import no.gevinstflyt.measurement.Measurements;
import no.gevinstflyt.portal.web.DataTable;
import no.gevinstflyt.portal.web.DataTable.Cell;
import no.gevinstflyt.portal.web.DataTable.Column;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.project.Project;
import org.springframework.stereotype.Component;

/** The benefits on the page of a project: what is agreed, and how many have measured it. */
@Component
class BenefitFacts {

    private final Benefits benefits;
    private final BenefitPlans plans;
    private final Measurements measurements;
    private final Words words;

    BenefitFacts(Benefits benefits, BenefitPlans plans, Measurements measurements, Words words) {
        this.benefits = benefits;
        this.plans = plans;
        this.measurements = measurements;
        this.words = words;
    }

    /**
     * Those of the approved plan, else those of the benefit map that the reader may see. Who expects them, what is agreed
     * and what is measured are empty before the plan is approved.
     */
    DataTable of(Project project, Caller caller) {
        return new DataTable(
                Stream.of("benefit", "owner", "category", "expected-by", "agreed", "measured")
                        .map(key -> Column.of(words.say("portal.project." + key)))
                        .toList(),
                plans.followed(project.id())
                        .map(plan -> agreed(plan, measurements.newest(project.id())))
                        .orElseGet(() -> benefits.readable(project, caller).stream()
                                .map(benefit -> row(benefit, "", "", ""))
                                .toList()));
    }

    private List<List<Cell>> agreed(Plan plan, List<Figure> figures) {
        List<Entry> entries = plan.entries();
        return plan.benefits().stream()
                .map(benefit -> agreed(
                        benefit,
                        entries.stream()
                                .filter(entry -> entry.benefit().code().equals(benefit.code()))
                                .filter(entry -> entry.target().relevant())
                                .toList(),
                        figures.stream()
                                .filter(figure -> figure.benefit().equals(benefit.code()))
                                .filter(figure -> figure.approved() && figure.value() != null)
                                .toList()))
                .toList();
    }

    private List<Cell> agreed(Benefit benefit, Collection<Entry> entries, List<Figure> measured) {
        return row(
                benefit,
                String.valueOf(entries.size()),
                amount(RollUp.total(entries)),
                measured(measured, entries.size()));
    }

    private String amount(Total total) {
        String amount = total.nok().entrySet().stream()
                .map(year -> words.say(
                        "portal.project.prices",
                        Norwegian.kroner(year.getValue()),
                        year.getKey().toString()))
                .collect(Collectors.joining(", "));
        if (!amount.isEmpty()) {
            return amount;
        }
        return words.say(total.missing() > 0 ? "portal.project.no-amount-yet" : "portal.project.not-priced");
    }

    private String measured(List<Figure> figures, int expected) {
        return figures.stream()
                .map(Figure::quarter)
                .max(Comparator.naturalOrder())
                .map(last -> words.say(
                        "portal.project.measured-by",
                        figures.stream().map(Figure::municipality).distinct().count(),
                        expected,
                        last.toString()))
                .orElse(words.say("portal.project.not-measured"));
    }

    private List<Cell> row(Benefit benefit, String municipalities, String agreed, String measured) {
        return Stream.of(
                        benefit.code() + " " + benefit.definition().name(),
                        Objects.requireNonNullElse(benefit.owner(), ""),
                        words.choice(benefit.definition().category()),
                        municipalities,
                        agreed,
                        measured)
                .map(Cell::of)
                .toList();
    }
}
