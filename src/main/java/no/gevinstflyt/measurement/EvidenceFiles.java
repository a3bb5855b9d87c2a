package no.gevinstflyt.measurement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.document.Documents;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.TaskContext;
import no.gevinstflyt.form.Refused;
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

    /** The most files of one figure, and of all figures of a municipality in a quarter. */
    static final int MOST_OF_FIGURE = 10;

    static final int MOST_OF_QUARTER = 100;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final List<String> FOLLOW =
            List.of("project-leader", "project-owner", "benefit-manager", "resource-group");

    private final EvidenceTable table;
    private final ReportReading reading;
    private final Rounds rounds;
    private final Clock clock;

    EvidenceFiles(EvidenceTable table, ReportReading reading, Rounds rounds, Clock clock) {
        this.table = table;
        this.reading = reading;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * Keeps a file for one row of a municipality's task {@code report-measurements}.
     *
     * @param project the project's code
     * @throws Refused forbidden for others than the municipality's contacts; too large; invalid where the row isn't
     *     asked for or the file isn't what its name says; conflict where there are as many files as there may be
     */
    public Evidence add(TaskContext context, String project, String benefit, String fileName, byte[] content) {
        String municipality = context.municipality();
        if (!context.task().key().equals("report-measurements")) {
            throw Refused.conflict("measurement.evidence.other-task");
        } else if (!context.by().contactOf(municipality)) {
            throw Refused.forbidden("measurement.own-municipality");
        }
        Round round = rounds.get(context.task().id("roundId"));
        MeasuredTarget target = reading.due(round.id(), municipality).stream()
                .map(DueTarget::target)
                .filter(due -> due.projectCode().equals(project)
                        && due.benefit().code().equals(benefit))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("benefit", "measurement.evidence.no-row", benefit, project));
        FileType type = type(fileName, content);
        rounds.hold(round.id());
        room(round, target);
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
        return table.find(table.add(context.task().id(), evidence, content)).orElseThrow();
    }

    private void room(Round round, MeasuredTarget target) {
        List<Evidence> before = table.of(round.collaboration(), target.municipality(), round.quarter(), false);
        String benefit = target.benefit().code();
        long ofFigure = before.stream()
                .filter(one ->
                        one.project() == target.project() && one.benefit().equals(benefit))
                .count();
        if (ofFigure >= MOST_OF_FIGURE) {
            throw Refused.conflict("measurement.evidence.full-figure", benefit, target.projectCode(), MOST_OF_FIGURE);
        } else if (before.size() >= MOST_OF_QUARTER) {
            throw Refused.conflict(
                    "measurement.evidence.full-quarter", round.quarter().toString(), MOST_OF_QUARTER);
        }
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
            String why = type.isText() ? "not-utf-8" : "not-what-it-says";
            throw Refused.invalid("file", "measurement.evidence." + why, plainName(fileName), type.name());
        }
        return type;
    }

    /** A municipality's evidence of a quarter that the person may read. */
    @Transactional(readOnly = true)
    public List<Evidence> of(String collaboration, String municipality, Quarter quarter, Caller by) {
        boolean own = own(municipality, by);
        return own || follows(collaboration, by) ? table.of(collaboration, municipality, quarter, !own) : List.of();
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
        return own(evidence.municipality(), by)
                || follows(evidence.collaboration(), by) && table.approved(evidence.id());
    }

    private static boolean own(String municipality, Caller by) {
        return by.contactOf(municipality) || by.directorOf(municipality);
    }

    private static boolean follows(String collaboration, Caller by) {
        return FOLLOW.stream().anyMatch(role -> by.hasRole(collaboration, role));
    }

    /** The name without folders and signs that a file's name can't have. */
    private static String plainName(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>:|?*]", "_");
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
