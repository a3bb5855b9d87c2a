package no.gevinstflyt.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the projects' solutions are in use: one statement for each question. */
@Service
@Transactional(readOnly = true)
public class SolutionsInUse {

    private static final String EVER =
            """
            select p.id, p.code, p.title, t.municipality, t.go_live_date
              from project p join participation t on t.project = p.id
             where t.rollout_state in ('LIVE', 'ACCEPTED') and t.go_live_date is not null""";
    private static final String IN_USE = EVER + " and p.state <> 'STOPPED' and t.state = 'PARTICIPATING'";
    private static final String OF_COLLABORATION = IN_USE + " and p.collaboration = :collaboration";
    private static final String OF_PROJECTS = " and p.id in (:projects) order by p.id, t.municipality";

    private static final String BY =
            """
            select p.id, p.code, p.title, t.municipality, coalesce(t.go_live_date, t.go_live_planned) as go_live_date
              from project p join participation t on t.project = p.id
             where p.collaboration = :collaboration and p.state = 'RUNNING' and t.state = 'PARTICIPATING'
               and coalesce(t.rollout_state, '') <> 'WAIVED' and coalesce(t.go_live_date, t.go_live_planned) <= :day
               and (cast(:municipality as varchar) is null or t.municipality = :municipality)
             order by p.code, t.municipality""";

    private final JdbcClient jdbc;

    SolutionsInUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A project's solution in use in a municipality that takes part.
     *
     * @param since the day of the go-live; the planned one where it is still to come
     */
    public record InUse(long project, String code, String title, String municipality, LocalDate since) {}

    /** Those of a collaboration's running projects, by project and municipality. */
    public List<InUse> running(String collaboration) {
        return jdbc.sql(OF_COLLABORATION + " and p.state = 'RUNNING' order by p.id, t.municipality")
                .param("collaboration", collaboration)
                .query(SolutionsInUse::read)
                .list();
    }

    /** Those of some projects (at least one) that haven't been stopped, by project and municipality. */
    public List<InUse> in(Collection<Long> projects) {
        return jdbc.sql(IN_USE + OF_PROJECTS)
                .param("projects", projects)
                .query(SolutionsInUse::read)
                .list();
    }

    /** The same, those too whose project was stopped or whose municipality has left. */
    public List<InUse> ever(Collection<Long> projects) {
        return jdbc.sql(EVER + OF_PROJECTS)
                .param("projects", projects)
                .query(SolutionsInUse::read)
                .list();
    }

    /**
     * Where the solutions of a collaboration's running projects are in use on a day, or are planned to be, by the
     * project's code and municipality.
     *
     * @param municipality null for all
     */
    public List<InUse> by(String collaboration, LocalDate day, @Nullable String municipality) {
        return jdbc.sql(BY)
                .param("collaboration", collaboration)
                .param("day", day)
                .param("municipality", municipality, Types.VARCHAR)
                .query(SolutionsInUse::read)
                .list();
    }

    /** Those of one municipality in a collaboration's projects that haven't been stopped, by project. */
    public List<InUse> of(String collaboration, String municipality) {
        return jdbc.sql(OF_COLLABORATION + " and t.municipality = :municipality order by p.id")
                .param("collaboration", collaboration)
                .param("municipality", municipality)
                .query(SolutionsInUse::read)
                .list();
    }

    private static InUse read(ResultSet row, int index) throws SQLException {
        return new InUse(
                row.getLong("id"),
                row.getString("code"),
                row.getString("title"),
                row.getString("municipality"),
                row.getObject("go_live_date", LocalDate.class));
    }
}
