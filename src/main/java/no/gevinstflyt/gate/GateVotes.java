package no.gevinstflyt.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The members' places and votes. */
@Repository
class GateVotes {

    private static final String VOTES =
            "select id, gate_case_id, round, voter, name, vote, dissent, cast_at from gate_vote where gate_case_id = ?";

    private final JdbcClient jdbc;

    GateVotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a place whose vote is not cast yet. */
    GateVote add(GateVote place) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into gate_vote (gate_case_id, round, voter, name) values (?, ?, ?, ?)")
                .params(place.gateCaseId(), place.round(), place.voter(), place.name())
                .update(id, "id");
        return place.withId(id.getKeyAs(Number.class).longValue());
    }

    /** Keeps the vote that was cast. */
    void setVote(GateVote cast) {
        jdbc.sql("update gate_vote set vote = ?, dissent = ?, cast_at = ? where id = ?")
                .params(cast.vote() == null ? null : cast.vote().name(), cast.dissent(), cast.castAt(), cast.id())
                .update();
    }

    /** The places in one treatment of a case, by name. */
    List<GateVote> of(long gateCaseId, int round) {
        return jdbc.sql(VOTES + " and round = ? order by name")
                .params(gateCaseId, round)
                .query(GateVotes::read)
                .list();
    }

    /** All places in the votes on a case, by treatment and name. */
    List<GateVote> of(long gateCaseId) {
        return jdbc.sql(VOTES + " order by round, name")
                .param(gateCaseId)
                .query(GateVotes::read)
                .list();
    }

    private static GateVote read(ResultSet row, int index) throws SQLException {
        String vote = row.getString("vote");
        return new GateVote(
                row.getLong("id"),
                row.getLong("gate_case_id"),
                row.getInt("round"),
                row.getString("voter"),
                row.getString("name"),
                vote == null ? null : Vote.valueOf(vote),
                row.getString("dissent"),
                row.getObject("cast_at", OffsetDateTime.class));
    }
}
