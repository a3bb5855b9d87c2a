package no.gevinstflyt.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.calendar.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The rounds as rows. */
@Repository
class RoundTable {

    private static final String ROUNDS =
            """
            select id, collaboration, quarter, opened_at, started_by, due_on, closes_on, closed_at
              from measurement_round""";

    private final JdbcClient jdbc;

    RoundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a round.
     *
     * @throws org.springframework.dao.DuplicateKeyException where the collaboration has one of the quarter
     */
    Round add(
            String collaboration,
            Quarter quarter,
            Instant now,
            @Nullable String by,
            LocalDate dueOn,
            LocalDate closesOn) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into measurement_round
                          (collaboration, quarter, opened_at, started_by, due_on, closes_on)
                        values (:collaboration, :quarter, :now, :by, :dueOn, :closesOn)""")
                .param("collaboration", collaboration)
                .param("quarter", quarter.toString())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by, Types.VARCHAR)
                .param("dueOn", dueOn)
                .param("closesOn", closesOn)
                .update(id, "id");
        long key = id.getKeyAs(Number.class).longValue();
        return new Round(key, collaboration, quarter, now, by, dueOn, closesOn, null);
    }

    /** Holds the round's row to the end of the transaction. */
    void hold(long id) {
        jdbc.sql("select id from measurement_round where id = ? for update")
                .param(id)
                .query(Long.class)
                .single();
    }

    Optional<Round> find(long id) {
        return jdbc.sql(ROUNDS + " where id = ?")
                .param(id)
                .query(RoundTable::read)
                .optional();
    }

    Optional<Round> find(String collaboration, Quarter quarter) {
        return jdbc.sql(ROUNDS + " where collaboration = ? and quarter = ?")
                .params(collaboration, quarter.toString())
                .query(RoundTable::read)
                .optional();
    }

    /** A collaboration's rounds, the newest quarter first. */
    List<Round> of(String collaboration) {
        return jdbc.sql(ROUNDS + " where collaboration = ? order by quarter desc")
                .param(collaboration)
                .query(RoundTable::read)
                .list();
    }

    /** Closes the round unless it is closed. */
    void close(long id, Instant now) {
        jdbc.sql("update measurement_round set closed_at = ? where id = ? and closed_at is null")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static Round read(ResultSet row, int index) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Round(
                row.getLong("id"),
                row.getString("collaboration"),
                Quarter.parse(row.getString("quarter")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("started_by"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                closed == null ? null : closed.toInstant());
    }
}
