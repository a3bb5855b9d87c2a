package no.gevinstflyt.rollout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Project;
import no.gevinstflyt.project.ProjectReading;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.silence.OnBehalfRecords;
import no.gevinstflyt.silence.Recordings;
import no.gevinstflyt.silence.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is registered of a municipality's rollout, for itself and those who lead the project. */
@Service
@Transactional(readOnly = true)
public class RolloutRegister {

    private final ProjectReading reading;
    private final Projects projects;
    private final RolloutCells cells;
    private final OnBehalfRecords records;
    private final People people;
    private final JdbcClient jdbc;

    RolloutRegister(
            ProjectReading reading,
            Projects projects,
            RolloutCells cells,
            OnBehalfRecords records,
            People people,
            JdbcClient jdbc) {
        this.reading = reading;
        this.projects = projects;
        this.cells = cells;
        this.records = records;
        this.people = people;
        this.jdbc = jdbc;
    }

    /**
     * One thing registered.
     *
     * @param values by field; what was left out is not among them
     * @param recordedBy the person's name
     * @param answeredBy who gave the answer in another way, where it was recorded on the municipality's behalf
     * @param unconfirmed the same as long as the municipality hasn't confirmed it, with what it says against it
     */
    public record Entry(
            Registration kind,
            Map<String, Object> values,
            String recordedBy,
            Instant recordedAt,
            @Nullable String answeredBy,
            @Nullable LocalDate answeredOn,
            @Nullable Unconfirmed unconfirmed) {}

    /** A municipality's rollout: where it stands, and what is registered, by kind and then in its order. */
    public record Register(String name, RolloutCell standing, List<Entry> entries) {}

    /**
     * What is registered.
     *
     * @throws Refused not found where the caller may not know of the project, or the municipality is not in it;
     *     forbidden where it is neither the caller's own nor in a project that the caller leads
     */
    public Register of(String code, String municipality, Caller caller) {
        Project project = reading.visible(code, caller);
        RolloutCell standing = cells.of(project.id()).stream()
                .filter(cell -> cell.municipality().equals(municipality))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("project.not-in-project", municipality, code));
        if (!reading.readsAnswers(project, municipality, caller)) {
            throw Refused.forbidden("rollout.register-leader-or-own");
        }
        Recordings recordings = records.under(Set.of(code));
        List<Entry> entries = new ArrayList<>();
        for (Registration kind : Registration.values()) {
            entries.addAll(jdbc.sql(
                            "select * from " + kind.table() + " where project = ? and municipality = ? order by id")
                    .params(project.id(), municipality)
                    .query((row, number) -> entry(
                            kind, row, recordings.standing(code, municipality, RecordedAnswers.of(kind, row), true)))
                    .list());
        }
        return new Register(projects.municipalityName(municipality), standing, entries);
    }

    private Entry entry(Registration kind, ResultSet row, @Nullable Unconfirmed unconfirmed) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Registration.Column column : kind.columns()) {
            Object value = value(column, row);
            if (value != null) {
                values.put(column.field(), value);
            }
        }
        return new Entry(
                kind,
                values,
                people.name(row.getString("recorded_by")),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("answered_by"),
                row.getObject("answered_on", LocalDate.class),
                unconfirmed);
    }

    private static @Nullable Object value(Registration.Column column, ResultSet row) throws SQLException {
        String text = row.getString(column.name());
        if (text == null) {
            return null;
        }
        return switch (column.type()) {
            case TEXT, TASK -> text;
            case YES_NO -> row.getBoolean(column.name());
            case DATE -> row.getObject(column.name(), LocalDate.class);
            case NUMBER -> row.getInt(column.name());
            case LEVEL -> Level.valueOf(text);
            case REQUIREMENT -> PrivacyRequirement.valueOf(text);
            case CRITERIA ->
                Arrays.stream(text.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(PrivacyCriterion::valueOf)
                        .toList();
        };
    }
}
