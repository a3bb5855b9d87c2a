package no.gevinstflyt.portal.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.measurement.DueTarget;
import no.gevinstflyt.measurement.Evidence;
import no.gevinstflyt.measurement.EvidenceFiles;
import no.gevinstflyt.measurement.EvidenceWithdrawals;
import no.gevinstflyt.measurement.MeasuredTarget;
import no.gevinstflyt.measurement.Report;
import no.gevinstflyt.measurement.ReportReading;
import no.gevinstflyt.measurement.Round;
import no.gevinstflyt.measurement.Rounds;
import no.gevinstflyt.portal.answer.RowView;
import no.gevinstflyt.portal.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A municipality's measurements: what each row is about, and what is to be approved. */
@Component
class MeasurementBackground implements TaskBackground {

    private final ReportReading reading;
    private final Rounds rounds;
    private final EvidenceFiles evidence;
    private final EvidenceWithdrawals withdrawals;
    private final MeasurementFacts figures;
    private final Words words;

    MeasurementBackground(
            ReportReading reading,
            Rounds rounds,
            EvidenceFiles evidence,
            EvidenceWithdrawals withdrawals,
            MeasurementFacts figures,
            Words words) {
        this.reading = reading;
        this.rounds = rounds;
        this.evidence = evidence;
        this.withdrawals = withdrawals;
        this.figures = figures;
        this.words = words;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("report-measurements", "approve-measurements");
    }

    @Override
    public TaskBackground opened(TaskContext context) {
        Round round = rounds.get(context.task().id("roundId"));
        List<Evidence> files =
                evidence.of(round.collaboration(), context.municipality(), round.quarter(), context.by());
        boolean reports = context.task().key().equals("report-measurements");
        List<DueTarget> targets = reports
                ? reading.due(round.id(), context.municipality())
                : reading.content(context.task().id("reportId"));
        return new Opened(round, reports, targets, files);
    }

    /** What one page shows, read once. */
    private final class Opened implements TaskBackground {

        private final Round round;
        private final boolean reports;
        private final Map<String, DueTarget> targets;
        private final List<Evidence> files;

        Opened(Round round, boolean reports, List<DueTarget> targets, List<Evidence> files) {
            this.round = round;
            this.reports = reports;
            this.targets = targets.stream()
                    .collect(Collectors.toMap(
                            due -> key(due.target()), Function.identity(), (one, other) -> one, LinkedHashMap::new));
            this.files = files;
        }

        @Override
        public Set<String> tasks() {
            return MeasurementBackground.this.tasks();
        }

        @Override
        public List<Topic> topics(TaskContext context) {
            return reports ? asked(context) : handedIn(context);
        }

        private List<Topic> asked(TaskContext context) {
            List<Fact> facts = new ArrayList<>();
            facts.add(new Fact(
                    words.say("portal.measurements.asked"),
                    words.say("portal.measurements.minutes", targets.size(), figures.minutes(targets.size()))));
            reading.newest(round.id(), context.municipality())
                    .map(Report::remark)
                    .ifPresent(remark -> facts.add(new Fact(words.say("portal.measurements.sent-back"), remark)));
            return List.of(new Topic(quarter(), facts, List.of()));
        }

        private List<Topic> handedIn(TaskContext context) {
            Report report = reading.get(context.task().id("reportId"));
            List<Fact> facts = new ArrayList<>();
            facts.add(new Fact(
                    words.say("portal.measurements.reported-by"), figures.who(report, reading.onBehalf(report))));
            if (report.reason() != null) {
                facts.add(new Fact(words.say("portal.measurements.reason"), report.reason()));
            }
            targets.values().forEach(due -> facts.add(new Fact(figures.title(due.target()), figures.handedIn(due))));
            List<Link> links = files.stream()
                    .map(file -> new Link(address(file), file.benefit() + ": " + file.fileName()))
                    .toList();
            return List.of(new Topic(quarter(), facts, links));
        }

        private String quarter() {
            return words.say("portal.measurements.quarter", round.quarter().toString());
        }

        @Override
        public String title(TaskContext context, String path, String key) {
            DueTarget due = targets.get(key);
            return due == null ? key : figures.benefit(due.target());
        }

        @Override
        public @Nullable String group(TaskContext context, String path, String key) {
            DueTarget due = targets.get(key);
            return due == null ? null : due.target().projectTitle();
        }

        @Override
        public String note(TaskContext context, String path, String key) {
            DueTarget due = targets.get(key);
            return due == null ? words.say("portal.measurements.no-longer") : figures.known(due);
        }

        @Override
        public List<RowView.Kept> files(TaskContext context, String path, String key) {
            DueTarget due = targets.get(key);
            boolean own = context.by().contactOf(context.municipality());
            return files.stream()
                    .filter(file -> due != null
                            && file.project() == due.target().project()
                            && file.benefit().equals(due.target().benefit().code()))
                    .map(file -> new RowView.Kept(file.id(), file.fileName(), address(file), own))
                    .toList();
        }

        @Override
        public void withdraw(TaskContext context, long file) {
            withdrawals.withdraw(file, context.by());
        }

        @Override
        public void attach(TaskContext context, String path, String key, String fileName, byte[] content) {
            String[] names = (key + " ").split(" ", -1);
            evidence.add(context, names[0], names[1], fileName, content);
        }
    }

    private static String key(MeasuredTarget target) {
        return target.projectCode() + " " + target.benefit().code();
    }

    private static String address(Evidence file) {
        return "/api/v1/evidence/" + file.id();
    }
}
