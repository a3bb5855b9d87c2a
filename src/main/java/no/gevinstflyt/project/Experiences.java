package no.gevinstflyt.project;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What municipalities share of their experience when a project closes; one entry for each, added once. */
@Service
@Transactional
public class Experiences {

    private static final ShareExperience NOTHING = new ShareExperience(null, null, null);

    private final JdbcClient jdbc;
    private final Clock clock;

    Experiences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void share(long project, String municipality, ShareExperience experience, Recorded recorded) {
        insert(
                project,
                new Experience(
                        municipality,
                        false,
                        experience,
                        recorded.by(),
                        recorded.at(),
                        recorded.answeredBy(),
                        recorded.answeredOn()));
    }

    /** Records that the municipality shared nothing in time; what it has shared meanwhile stays. */
    public void lapse(long project, String municipality) {
        if (of(project).stream().noneMatch(one -> one.municipality().equals(municipality))) {
            insert(project, new Experience(municipality, true, NOTHING, null, clock.instant(), null, null));
        }
    }

    /** All that is recorded, by municipality. */
    @Transactional(readOnly = true)
    public List<Experience> of(long project) {
        return jdbc.sql("select * from project_experience where project = ? order by municipality")
                .param(project)
                .query((row, number) -> new Experience(
                        row.getString("municipality"),
                        row.getBoolean("lapsed"),
                        new ShareExperience(
                                row.getString("went_well"), row.getString("went_badly"), row.getString("advice")),
                        row.getString("recorded_by"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("answered_by"),
                        row.getObject("answered_on", LocalDate.class)))
                .list();
    }

    private void insert(long project, Experience experience) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("project", project);
        values.put("municipality", experience.municipality());
        values.put("lapsed", experience.lapsed());
        values.put("well", experience.shared().wentWell());
        values.put("badly", experience.shared().wentBadly());
        values.put("advice", experience.shared().advice());
        values.put("by", experience.recordedBy());
        values.put("at", Timestamp.from(experience.recordedAt()));
        values.put("answeredBy", experience.answeredBy());
        values.put("answeredOn", experience.answeredOn());
        jdbc.sql(
                        """
                        insert into project_experience (project, municipality, lapsed, went_well, went_badly, advice,
                                                        recorded_by, recorded_at, answered_by, answered_on)
                        values (:project, :municipality, :lapsed, :well, :badly, :advice,
                                :by, :at, :answeredBy, :answeredOn)""")
                .params(values)
                .update();
    }
}
