package no.gevinstflyt.project;

import java.sql.Types;
import no.gevinstflyt.engine.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who leads a project: the project leader, and from BP5 on the benefit manager too. */
@Service
@Transactional(readOnly = true)
public class ProjectLeads {

    private final JdbcClient jdbc;

    ProjectLeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The groups, separated by comma, that lead a project.
     *
     * @param project its id; null for what is about all that the collaboration has in use
     */
    public String groups(String collaboration, @Nullable Long project) {
        return handedOver(collaboration, project)
                ? leader(collaboration) + "," + manager(collaboration)
                : leader(collaboration);
    }

    /** Whether the person leads the project. */
    public static boolean leads(Project project, Caller caller) {
        return caller.administrator()
                || caller.hasRole(project.collaboration(), "project-leader")
                || tookOver(project, caller);
    }

    /** Whether the person has taken the project over as the benefit manager. */
    public static boolean tookOver(Project project, Caller caller) {
        return project.phase() == Phase.REALISATION && caller.hasRole(project.collaboration(), "benefit-manager");
    }

    public static String leader(String collaboration) {
        return collaboration + "-project-leader";
    }

    public static String manager(String collaboration) {
        return collaboration + "-benefit-manager";
    }

    private boolean handedOver(String collaboration, @Nullable Long project) {
        return jdbc.sql(
                                """
                                select count(*) from project
                                 where collaboration = :collaboration and phase = 'REALISATION'
                                   and (id = :project or cast(:project as bigint) is null and state = 'RUNNING')""")
                        .param("collaboration", collaboration)
                        .param("project", project, Types.BIGINT)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
