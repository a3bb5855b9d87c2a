package no.gevinstflyt.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.benefit.Figures;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.measurement.RollUps.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How benefits stood against their plans, quarter by quarter. */
@Repository
class RollUpTable {

    private static final int DECIMALS = 4;
    private static final String SELECT =
            "select project, benefit, quarter, state, ratio, asked, measured, deviation from measurement_roll_up";

    private final JdbcClient jdbc;

    RollUpTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The deviation that was raised for the benefit in the quarter. */
    Optional<Long> deviation(long project, String benefit, Quarter quarter) {
        return jdbc.sql(
                        """
                        select deviation from measurement_roll_up
                         where project = ? and benefit = ? and quarter = ? and deviation is not null""")
                .params(project, benefit, quarter.toString())
                .query(Long.class)
                .optional();
    }

    /** Puts how the benefit stands in the place of how it stood. */
    void put(Standing standing, Instant now) {
        String values = "state = :state, ratio = :ratio, asked = :asked, measured = :measured, rolled_up_at = :now,"
                + " deviation = :deviation where project = :project and benefit = :benefit and quarter = :quarter";
        if (write("update measurement_roll_up set " + values, standing, now) == 0) {
            write(
                    """
                    insert into measurement_roll_up
                      (project, benefit, quarter, state, ratio, asked, measured, rolled_up_at, deviation)
                    values (:project, :benefit, :quarter, :state, :ratio, :asked, :measured, :now, :deviation)""",
                    standing,
                    now);
        }
    }

    private int write(String sql, Standing standing, Instant now) {
        return jdbc.sql(sql)
                .param("project", standing.project())
                .param("benefit", standing.benefit())
                .param("quarter", standing.quarter().toString())
                .param("state", standing.track().name())
                .param("ratio", scaled(standing.ratio()), Types.NUMERIC)
                .param("asked", standing.asked())
                .param("measured", standing.measured())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("deviation", standing.deviation(), Types.BIGINT)
                .update();
    }

    /** How the benefits of some projects stand in a quarter, by project and benefit. */
    List<Standing> of(Collection<Long> projects, Quarter quarter) {
        if (projects.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " where project in (:projects) and quarter = :quarter order by project, benefit")
                .param("projects", projects)
                .param("quarter", quarter.toString())
                .query((row, index) -> new Standing(
                        row.getLong("project"),
                        row.getString("benefit"),
                        Quarter.parse(row.getString("quarter")),
                        Track.valueOf(row.getString("state")),
                        Figures.plain(row.getBigDecimal("ratio")),
                        row.getInt("asked"),
                        row.getInt("measured"),
                        row.getObject("deviation", Long.class)))
                .list();
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal ratio) {
        return ratio == null ? null : ratio.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
