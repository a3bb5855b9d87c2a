package no.gevinstflyt.measurement;

import java.time.Clock;
import java.util.List;
import no.gevinstflyt.benefit.Benefit;
import no.gevinstflyt.benefit.BenefitPlans;
import no.gevinstflyt.benefit.Unit;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.Keys;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.measurement.FigureTable.Query;
import no.gevinstflyt.measurement.MeasuredTarget.Key;
import no.gevinstflyt.measurement.ReportTable.Head;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrections of figures. Nothing is overwritten: the correction takes the old figure's place when somebody else in the
 * municipality has approved it, and both are shown.
 */
@Service
@Transactional
public class Restatements {

    private final ProjectReading reading;
    private final Rounds rounds;
    private final FigureTable figures;
    private final ReportTable reports;
    private final LineTable lines;
    private final BenefitPlans plans;
    private final Collaborations collaborations;
    private final Approvals approvals;
    private final Clock clock;

    Restatements(
            ProjectReading reading,
            Rounds rounds,
            FigureTable figures,
            ReportTable reports,
            LineTable lines,
            BenefitPlans plans,
            Collaborations collaborations,
            Approvals approvals,
            Clock clock) {
        this.reading = reading;
        this.rounds = rounds;
        this.figures = figures;
        this.reports = reports;
        this.lines = lines;
        this.plans = plans;
        this.collaborations = collaborations;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** A correction that was taken in. */
    public record Restated(long report, boolean approvalNeeded) {}

    /**
     * Takes a correction of a municipality's figure.
     *
     * @throws Refused forbidden for others than the municipality's contacts; not found where there is no such figure;
     *     conflict while the municipality's figures of the quarter are being worked on; invalid
     */
    public Restated restate(Restate form, Caller by) {
        Project project = reading.visible(form.project(), by);
        String municipality = municipality(form, by);
        Quarter quarter = rounds.begun("quarter", form.quarter());
        Figure before = figure(project, municipality, form.benefit(), quarter);
        check(form, project);
        if (!project.running()) {
            throw Refused.conflict("project.not-running", project.code());
        }
        Round round = rounds.find(project.collaboration(), quarter).orElseThrow();
        rounds.hold(round.id());
        if (approvals.open(round, municipality)) {
            throw Refused.conflict("measurement.in-work", quarter.toString());
        }
        long report = keep(form, before, round, by);
        boolean alone = collaborations
                .settings(project.collaboration())
                .onePersonMeasurements()
                .contains(municipality);
        if (alone) {
            reports.decide(report, true, null, by.userId(), clock.instant());
        }
        approvals.start(round, municipality, report, !alone);
        return new Restated(report, !alone);
    }

    /** Whether the municipality's figures of the quarter are being worked on, so that none is corrected meanwhile. */
    @Transactional(readOnly = true)
    public boolean inWork(String collaboration, String municipality, Quarter quarter) {
        return rounds.find(collaboration, quarter)
                .filter(round -> approvals.open(round, municipality))
                .isPresent();
    }

    private static String municipality(Restate form, Caller by) {
        List<String> own = by.municipalities().stream().filter(by::contactOf).toList();
        if (form.municipality() == null && own.size() > 1) {
            throw Refused.invalid("municipality", "form.required");
        }
        String municipality = form.municipality() != null || own.isEmpty() ? form.municipality() : own.get(0);
        if (municipality == null || !by.contactOf(municipality)) {
            throw Refused.forbidden("measurement.own-municipality");
        }
        return municipality;
    }

    private Figure figure(Project project, String municipality, String benefit, Quarter quarter) {
        return figures.newest(new Query(List.of(project.id()), municipality, quarter)).stream()
                .filter(figure -> figure.benefit().equals(benefit))
                .findFirst()
                .orElseThrow(
                        () -> Refused.notFound("measurement.no-figure", benefit, project.code(), quarter.toString()));
    }

    private void check(Restate form, Project project) {
        if ((form.value() == null) == (form.missingReason() == null)) {
            throw Refused.invalid("value", "measurement.value-or-reason");
        }
        Unit unit = plans.followed(project.id())
                .flatMap(plan -> plan.benefit(form.benefit()))
                .map(Benefit::definition)
                .orElseThrow()
                .indicator()
                .unit();
        if (form.value() != null && !unit.holds(form.value())) {
            throw Refused.invalid("value", "benefit.out-of-range." + Keys.of(unit), unit.least(), unit.most());
        }
    }

    private long keep(Restate form, Figure before, Round round, Caller by) {
        boolean late = before.kind() == Kind.NOT_ANSWERED;
        long report = reports.add(new Head(
                round.id(),
                before.municipality(),
                late ? Kind.ANSWER : Kind.RESTATEMENT,
                form.reason(),
                by.userId(),
                clock.instant(),
                null,
                null,
                late));
        lines.add(
                report,
                round.quarter(),
                List.of(new Line(Key.of(before), form.value(), form.missingReason(), false, null, before.id())));
        return report;
    }
}
