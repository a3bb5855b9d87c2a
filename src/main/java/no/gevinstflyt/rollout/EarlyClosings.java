package no.gevinstflyt.rollout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Phase;
import no.gevinstflyt.project.ProjectHold;
import no.gevinstflyt.project.ProjectPhases;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closings that are asked for while municipalities are still taking the solution into use. Each step holds the project,
 * so that the last municipality to be ready and what is decided meanwhile come one after the other.
 */
@Service
@Transactional
public class EarlyClosings {

    private static final String OPEN = " from closing_request where project = ? and refused_at is null";

    private final RolloutCells cells;
    private final Projects projects;
    private final ProjectPhases phases;
    private final ProjectHold hold;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    EarlyClosings(
            RolloutCells cells,
            Projects projects,
            ProjectPhases phases,
            ProjectHold hold,
            People people,
            JdbcClient jdbc,
            Clock clock) {
        this.cells = cells;
        this.projects = projects;
        this.phases = phases;
        this.hold = hold;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A closing that was asked for.
     *
     * @param by user id of who asked
     * @param finishedAt when the last municipality was done; null before that
     */
    public record Request(String reason, String by, Instant at, @Nullable Instant finishedAt) {}

    /**
     * Keeps that the closing is asked for.
     *
     * @return numbers of the municipalities that have not taken the solution into use
     * @throws Refused (conflict) where nobody has the solution in use, or it has been asked for already
     */
    public List<String> request(long project, String reason, Recorded recorded) {
        List<RolloutCell> all = cells.of(project);
        standing(project).ifPresent(earlier -> {
            throw Refused.conflict("rollout.closing-requested-already", people.name(earlier.by()), day(earlier.at()));
        });
        if (projects.get(project).phase() != Phase.EXECUTION) {
            throw Refused.conflict("rollout.no-rollout");
        } else if (all.stream().noneMatch(cell -> cell.status().inUse())) {
            throw Refused.conflict("rollout.nobody-live");
        }
        jdbc.sql("insert into closing_request (project, reason, requested_by, requested_at) values (?, ?, ?, ?)")
                .params(project, reason, recorded.by(), Timestamp.from(recorded.at()))
                .update();
        return all.stream()
                .filter(cell -> cell.status().remaining())
                .map(RolloutCell::municipality)
                .toList();
    }

    /** The request that stands; empty where none was made, or the steering group said no to it. */
    @Transactional(readOnly = true)
    public Optional<Request> standing(long project) {
        return jdbc.sql("select reason, requested_by, requested_at, finished_at" + OPEN)
                .param(project)
                .query(EarlyClosings::read)
                .optional();
    }

    /**
     * No municipality is at it any longer.
     *
     * @return whether the closing was asked for before
     */
    public boolean finished(long project) {
        hold.running(project);
        return jdbc.sql("update closing_request set finished_at = ? where project = ? and refused_at is null")
                        .params(now(), project)
                        .update()
                > 0;
    }

    /**
     * The project enters its closing.
     *
     * @return whether municipalities are still at it
     */
    public boolean enter(long project) {
        hold.running(project);
        phases.enter(project, Phase.CLOSING);
        return goesOn(project);
    }

    /**
     * The steering group has said no. Where municipalities are still at it, that is a no to closing early: it may be
     * asked for anew.
     *
     * @return whether municipalities are still at it
     */
    public boolean putOff(long project) {
        hold.running(project);
        return jdbc.sql("update closing_request set refused_at = ? where project = ? and refused_at is null"
                                + " and finished_at is null")
                        .params(now(), project)
                        .update()
                > 0;
    }

    private boolean goesOn(long project) {
        return standing(project).filter(asked -> asked.finishedAt() == null).isPresent();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private static Request read(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp(4);
        return new Request(
                row.getString(1),
                row.getString(2),
                row.getTimestamp(3).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
