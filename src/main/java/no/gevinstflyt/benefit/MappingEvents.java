package no.gevinstflyt.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to the mappings, to add and to read. */
@Repository
class MappingEvents {

    private final JdbcClient jdbc;

    MappingEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MappingEvent event) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("mapping", event.mapping());
        row.put("state", event.state().name());
        row.put("remark", event.remark());
        row.put("by", event.doneBy());
        row.put("at", BenefitTable.at(event.doneAt()));
        row.put("answeredBy", event.answeredBy());
        row.put("answeredOn", event.answeredOn());
        row.put("decidedBy", event.decidedBy());
        row.put("decisionDate", event.decisionDate());
        jdbc.sql(
                        """
                        insert into benefit_mapping_event
                          (mapping, state, remark, done_by, done_at, answered_by, answered_on, decided_by, decision_date)
                        values
                          (:mapping, :state, :remark, :by, :at, :answeredBy, :answeredOn, :decidedBy, :decisionDate)""")
                .params(row)
                .update();
    }

    /** What happened to these mappings, at least one, the oldest first. */
    List<MappingEvent> of(Collection<Long> mappings) {
        return jdbc.sql(
                        """
                        select id, mapping, state, remark, done_by, done_at, answered_by, answered_on, decided_by,
                               decision_date
                          from benefit_mapping_event where mapping in (:mappings) order by id""")
                .param("mappings", mappings)
                .query(MappingEvents::read)
                .list();
    }

    private static MappingEvent read(ResultSet row, int index) throws SQLException {
        return new MappingEvent(
                row.getLong("id"),
                row.getLong("mapping"),
                MappingState.valueOf(row.getString("state")),
                row.getString("remark"),
                row.getString("done_by"),
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                row.getString("answered_by"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("decided_by"),
                row.getObject("decision_date", LocalDate.class));
    }
}
