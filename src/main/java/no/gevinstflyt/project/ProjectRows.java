package no.gevinstflyt.project;

import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The table of projects. State changes are single guarded statements, so that none overwrites another. */
interface ProjectRows extends ListCrudRepository<Project, Long> {

    Optional<Project> findByCode(String code);

    /** Waits until no other registration is under way; held to the end of the transaction. */
    @Query("select id from project_numbering where id = 1 for update")
    int holdNumbering();

    @Query(
            """
            select coalesce(max(code_number), 0) + 1 from project
             where collaboration = :collaboration and code_year = :year""")
    int nextNumber(String collaboration, int year);

    /** Holds the project's row to the end of the transaction. */
    @Query("select id from project where id = :id for update")
    long hold(long id);

    @Modifying
    @Query("update project set phase = :phase where id = :id and state = 'RUNNING'")
    boolean enter(long id, String phase);

    @Modifying
    @Query(
            """
            update project set state = 'STOPPED', stop_reason = :reason, stop_case = :decisionCase,
                   stopped_by = :by, stopped_at = :at
             where id = :id and state = 'RUNNING'""")
    boolean stop(long id, String reason, String decisionCase, String by, Timestamp at);

    @Modifying
    @Query("update project set state = 'CLOSED' where id = :id and state = 'RUNNING'")
    boolean close(long id);
}
