package no.gevinstflyt.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import no.gevinstflyt.project.SubGoal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** The columns of a benefit, as the live table and the frozen plan have them. */
final class BenefitRows {

    static final String DEFINITION = "code, seq, name, sub_goal, category, benefit_type, recipient, importance,"
            + " disbenefit, unit_amount, unit_year, unit_source, indicator_name, indicator_unit, indicator_basis,"
            + " indicator_direction, indicator_method, indicator_frequency, indicator_aggregation";
    static final String COLUMNS = "municipality, " + DEFINITION + ", owner, risk, assumption";

    private BenefitRows() {}

    static Benefit read(ResultSet row, List<String> from, List<FinaliseBenefitPlan.Action> actions)
            throws SQLException {
        BenefitDefinition definition = new BenefitDefinition(
                row.getString("code"),
                row.getString("name"),
                from,
                choice(SubGoal.class, row.getString("sub_goal")),
                BenefitCategory.valueOf(row.getString("category")),
                BenefitType.valueOf(row.getString("benefit_type")),
                Recipient.valueOf(row.getString("recipient")),
                row.getObject("importance", Integer.class),
                row.getBoolean("disbenefit"),
                unitValue(row),
                indicator(row));
        return new Benefit(
                row.getString("municipality"),
                definition,
                row.getString("owner"),
                choice(RiskLevel.class, row.getString("risk")),
                row.getString("assumption"),
                actions);
    }

    private static @Nullable UnitValue unitValue(ResultSet row) throws SQLException {
        return row.getBigDecimal("unit_amount") == null
                ? null
                : new UnitValue(
                        row.getBigDecimal("unit_amount"), row.getInt("unit_year"), row.getString("unit_source"));
    }

    private static @Nullable Indicator indicator(ResultSet row) throws SQLException {
        return row.getString("indicator_name") == null
                ? null
                : new Indicator(
                        row.getString("indicator_name"),
                        Unit.valueOf(row.getString("indicator_unit")),
                        Basis.valueOf(row.getString("indicator_basis")),
                        Direction.valueOf(row.getString("indicator_direction")),
                        row.getString("indicator_method"),
                        Frequency.valueOf(row.getString("indicator_frequency")),
                        Aggregation.valueOf(row.getString("indicator_aggregation")));
    }

    /** The parameters of an insert, named as the columns. */
    static MapSqlParameterSource write(
            long project, @Nullable String municipality, BenefitDefinition benefit, int seq) {
        UnitValue value = benefit.unitValue();
        Indicator indicator = benefit.indicator();
        return new MapSqlParameterSource()
                .addValue("project", project)
                .addValue("municipality", municipality)
                .addValue("code", benefit.code())
                .addValue("seq", seq)
                .addValue("name", benefit.name())
                .addValue("sub_goal", name(benefit.subGoal()))
                .addValue("category", name(benefit.category()))
                .addValue("benefit_type", name(benefit.type()))
                .addValue("recipient", name(benefit.recipient()))
                .addValue("importance", benefit.importance())
                .addValue("disbenefit", benefit.disbenefit())
                .addValue("unit_amount", value == null ? null : value.amount())
                .addValue("unit_year", value == null ? null : value.year())
                .addValue("unit_source", value == null ? null : value.source())
                .addValue("indicator_name", indicator == null ? null : indicator.name())
                .addValue("indicator_unit", indicator == null ? null : name(indicator.unit()))
                .addValue("indicator_basis", indicator == null ? null : name(indicator.basis()))
                .addValue("indicator_direction", indicator == null ? null : name(indicator.direction()))
                .addValue("indicator_method", indicator == null ? null : indicator.method())
                .addValue("indicator_frequency", indicator == null ? null : name(indicator.frequency()))
                .addValue("indicator_aggregation", indicator == null ? null : name(indicator.aggregation()));
    }

    static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
