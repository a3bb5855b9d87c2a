package no.gevinstflyt.measurement;

import static no.gevinstflyt.measurement.MeasurementStory.rows;
import static no.gevinstflyt.measurement.MeasurementStory.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.measurement.ReportReading.Part;
import no.gevinstflyt.realisation.BudgetQuestion;
import no.gevinstflyt.realisation.BudgetStage;
import no.gevinstflyt.realisation.TakeOutLine;
import no.gevinstflyt.realisation.TakeOuts;
import no.gevinstflyt.testing.CountedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is asked of the database doesn't grow with the projects and municipalities. */
@MeasurementTest
class StatementsTest {

    private static final BudgetQuestion ASKED = new BudgetQuestion("salten", "1839", 2028, BudgetStage.RESULT);

    private static final String Q1 = "SALTEN-2027-Q1";

    @Autowired
    MeasurementStory story;

    @Autowired
    CountedDatabase database;

    @Autowired
    RoundReports reports;

    @Autowired
    ReportReading reading;

    @Autowired
    TakeOuts takeOuts;

    @BeforeEach
    void nothingIsMeasuredYet() {
        story.anew();
    }

    /** A round about so many projects of two municipalities, who have answered. */
    private void round(int projects) {
        story.anew();
        List<BenefitStory> all = Stream.generate(() -> story.inUse("1839", "1840"))
                .limit(projects)
                .toList();
        story.after("2027-Q1");
        story.starts("2027-Q1");
        for (String municipality : List.of("1839", "1840")) {
            List<Map<String, Object>> rows = rows();
            all.forEach(project -> rows.add(value(project, "Ø1", 160)));
            story.reports(Q1, municipality, rows);
            story.approves(Q1, municipality);
        }
    }

    @Test
    void aRoundsReportAsksTheSameOfOneProjectAsOfThree() {
        round(1);
        int one = database.statements(() -> reports.make(story.round().id()));
        round(3);
        assertThat(database.statements(() -> reports.make(story.round().id()))).isEqualTo(one);
    }

    @Test
    void whatCanBeTakenOutIsReadInTheSameStatementsForOneProjectAsForThree() {
        round(1);
        int one = database.statements(() -> takeOuts.lines(ASKED));
        round(3);
        assertThat(database.statements(() -> takeOuts.lines(ASKED))).isEqualTo(one);
        assertThat(takeOuts.lines(ASKED).stream().map(TakeOutLine::projectCode).distinct())
                .hasSize(3);
        assertThat(database.statements(() -> takeOuts.municipalities("salten", 2028, BudgetStage.RESULT)))
                .isEqualTo(one);
    }

    @Test
    void whoIsStillAskedIsReadInTwoStatementsForManyAsForOne() {
        round(2);
        long round = story.round().id();
        Set<Part> parts = Set.of(new Part(round, "1839"), new Part(round, "1840"), new Part(round, "1845"));
        assertThat(reading.anythingDue(parts))
                .containsExactlyInAnyOrder(new Part(round, "1839"), new Part(round, "1840"));
        assertThat(database.statements(() -> reading.anythingDue(parts))).isEqualTo(2);
        assertThat(database.statements(() -> reading.anythingDue(Set.of(new Part(round, "1839")))))
                .isEqualTo(2);
    }
}
