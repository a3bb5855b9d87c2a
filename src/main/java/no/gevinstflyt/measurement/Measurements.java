package no.gevinstflyt.measurement;

import java.util.Collection;
import java.util.List;
import no.gevinstflyt.measurement.FigureTable.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has been measured, for the product's own work. A quarter's figure for a target is the newest approved one; where
 * none is approved, the newest that waits for approval; where nobody answered or approved, the note of that.
 */
@Service
@Transactional(readOnly = true)
public class Measurements {

    private final FigureTable figures;
    private final RecordedFigures recorded;

    Measurements(FigureTable figures, RecordedFigures recorded) {
        this.figures = figures;
        this.recorded = recorded;
    }

    /** The figure of each target of the project in each quarter that was measured, by target and quarter. */
    public List<Figure> newest(long project) {
        return newest(List.of(project));
    }

    /** The same of several projects, in one statement, and two more where any was recorded for a municipality. */
    public List<Figure> newest(Collection<Long> projects) {
        return newest(projects, null);
    }

    /** The same of one municipality; of all where that is null. */
    public List<Figure> newest(Collection<Long> projects, @Nullable String municipality) {
        return projects.isEmpty()
                ? List.of()
                : recorded.checked(figures.newest(new Query(projects, municipality, null)));
    }
}
