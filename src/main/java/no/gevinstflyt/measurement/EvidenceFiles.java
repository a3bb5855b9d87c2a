package no.gevinstflyt.measurement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.measurement.FigureTable.Query;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that show where figures come from. Read by the municipality's own people; and, once the figure is approved, by
 * those who follow the benefits in the collaboration.
 */
@Service
@Transactional
public class EvidenceFiles {

    /** The most bytes that a file may have. */
    public static final int MOST = 5 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final List<String> FOLLOW =
            List.of("project-leader", "project-owner", "benefit-manager", "resource-group");

    private final EvidenceTable table;
    private final Reporting reporting;
    private final Rounds rounds;
    private final FigureTable figures;
    private final Clock clock;

    EvidenceFiles(EvidenceTable table, Reporting reporting, Rounds rounds, FigureTable figures, Clock clock) {
        this.table = table;
        this.reporting = reporting;
        this.rounds = rounds;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * Keeps a file for one row of a municipality's task {@code report-measurements}.
     *
     * @param project the project's code
     * @throws Refused forbidden for others than the municipality's contacts; too large; invalid where the row isn't
     *     asked for or the file isn't what its name says
     */
    public Evidence add(TaskContext context, String project, String benefit, String fileName, byte[] content) {
        String municipality = context.municipality();
        if (!context.task().key().equals("report-measurements")) {
            throw Refused.conflict("measurement.evidence.other-task");
        } else if (!context.by().contactOf(municipality)) {
            throw Refused.forbidden("measurement.own-municipality");
        }
        Round round = rounds.get(context.task().id("roundId"));
        MeasuredTarget target = reporting.due(round.id(), municipality).stream()
                .map(DueTarget::target)
                .filter(due -> due.projectCode().equals(project)
                        && due.benefit().code().equals(benefit))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("benefit", "measurement.evidence.no-row", benefit, project));
        FileType type = type(fileName, content);
        Evidence evidence = new Evidence(
                0,
                round.collaboration(),
                municipality,
                target.project(),
                benefit,
                round.quarter(),
                plainName(fileName),
                type.mediaType(),
                content.length,
                Documents.sha256(content),
                context.by().userId(),
                clock.instant());
        long id = table.add(context.task().id(), evidence, content);
        return table.find(id).orElseThrow();
    }

    /** The refusal of a file that is larger than {@link #MOST}. */
    public static Refused tooLarge() {
        return Refused.tooLarge("engine.too-large", MOST / MEGABYTE);
    }

    private static FileType type(String fileName, byte[] content) {
        if (content.length > MOST) {
            throw tooLarge();
        } else if (content.length == 0) {
            throw Refused.invalid("file", "measurement.evidence.empty");
        }
        FileType type = FileType.named(fileName)
                .orElseThrow(() -> Refused.invalid(
                        "file", "measurement.evidence.unknown-type", plainName(fileName), FileType.accepted()));
        if (!type.holds(content)) {
            throw Refused.invalid("file", "measurement.evidence.not-what-it-says", plainName(fileName), type.name());
        }
        return type;
    }

    /** A municipality's evidence of a quarter that the person may read. */
    @Transactional(readOnly = true)
    public List<Evidence> of(String collaboration, String municipality, Quarter quarter, Caller by) {
        return table.of(collaboration, municipality, quarter).stream()
                .filter(evidence -> readable(evidence, by))
                .toList();
    }

    /** One file's data, if the person may read it. */
    @Transactional(readOnly = true)
    public Optional<Evidence> find(long id, Caller by) {
        return table.find(id).filter(evidence -> readable(evidence, by));
    }

    /** The file itself. Whoever asks must have found it before. */
    @Transactional(readOnly = true)
    public byte[] content(Evidence evidence) {
        return table.content(evidence.id());
    }

    private boolean readable(Evidence evidence, Caller by) {
        if (by.contactOf(evidence.municipality()) || by.directorOf(evidence.municipality())) {
            return true;
        }
        boolean follows = FOLLOW.stream().anyMatch(role -> by.hasRole(evidence.collaboration(), role));
        return follows && approved(evidence);
    }

    private boolean approved(Evidence evidence) {
        return figures.all(new Query(List.of(evidence.project()), evidence.municipality(), evidence.quarter())).stream()
                .filter(figure -> figure.benefit().equals(evidence.benefit()))
                .anyMatch(figure ->
                        figure.approvedAt() != null && !figure.reportedAt().isBefore(evidence.uploadedAt()));
    }

    /** The name without folders and signs that a file's name can't have. */
    private static String plainName(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>:|?*]", "_");
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
