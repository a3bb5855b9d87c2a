package no.gevinstflyt.project;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The table of projects. State changes are single guarded statements, so that none overwrites another. */
@Repository
class ProjectRows {

    private final JdbcClient jdbc;

    ProjectRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a project.
     *
     * @throws org.springframework.dao.DuplicateKeyException where its code or number is taken
     */
    Project add(Project registered) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(ProjectRow.INSERT).params(ProjectRow.of(registered)).update(id, "id");
        return registered.withId(id.getKeyAs(Number.class).longValue());
    }

    Optional<Project> find(long id) {
        return jdbc.sql(ProjectRow.SELECT + " where id = ?")
                .param(id)
                .query(ProjectRow::read)
                .optional();
    }

    Optional<Project> find(String code) {
        return jdbc.sql(ProjectRow.SELECT + " where code = ?")
                .param(code)
                .query(ProjectRow::read)
                .optional();
    }

    /** Those that there are, by id. */
    List<Project> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(ProjectRow.SELECT + " where id in (:ids) order by id")
                        .param("ids", ids)
                        .query(ProjectRow::read)
                        .list();
    }

    /** Waits until no other registration is under way; held to the end of the transaction. */
    void holdNumbering() {
        jdbc.sql("select id from project_numbering where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    int nextNumber(String collaboration, int year) {
        return jdbc.sql(
                        """
                        select coalesce(max(code_number), 0) + 1 from project
                         where collaboration = ? and code_year = ?""")
                .params(collaboration, year)
                .query(Integer.class)
                .single();
    }

    /** Holds the project's row to the end of the transaction. */
    void hold(long id) {
        jdbc.sql("select id from project where id = ? for update")
                .param(id)
                .query(Long.class)
                .single();
    }

    void enter(long id, Phase phase) {
        jdbc.sql("update project set phase = ? where id = ? and state = 'RUNNING'")
                .params(phase.name(), id)
                .update();
    }

    /** Stops the project; tells whether it was running until now. */
    boolean stop(long id, String reason, String decisionCase, String by, Timestamp at) {
        return jdbc.sql(
                                """
                                update project set state = 'STOPPED', stop_reason = ?, stop_case = ?,
                                       stopped_by = ?, stopped_at = ?
                                 where id = ? and state = 'RUNNING'""")
                        .params(reason, decisionCase, by, at, id)
                        .update()
                > 0;
    }

    /** Closes the project; tells whether it was running until now. */
    boolean close(long id) {
        return jdbc.sql("update project set state = 'CLOSED' where id = ? and state = 'RUNNING'")
                        .param(id)
                        .update()
                > 0;
    }
}
