package no.gevinstflyt.measurement;

import static no.gevinstflyt.measurement.MeasurementStory.rows;
import static no.gevinstflyt.measurement.MeasurementStory.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.measurement.Figure.Kind;
import no.gevinstflyt.testing.Play;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The report of a round over the API. */
@MeasurementTest
class RoundReportApiTest {

    private static final String Q1 = "SALTEN-2027-Q1";
    private static final int STATE = 12;

    @Autowired
    MeasurementStory story;

    @Autowired
    MeasurementApi api;

    @Autowired
    Rounds rounds;

    @Autowired
    Play play;

    private BenefitStory project;

    @BeforeEach
    void aRoundIsUnderWay() {
        story.anew();
        project = story.inUse("1839", "1840");
        story.after("2027-Q1");
        story.starts("2027-Q1");
        api.about(project);
    }

    @Test
    void theReportIsReadByTheCollaborationFromWhenTheRoundHasClosed() throws Exception {
        long round = rounds.of("salten").get(0).id();
        String report = "/measurement-rounds/" + round + "/report";
        assertThat(api.get("observator", report + ".xlsx").getStatus()).isEqualTo(404);
        api.reportedAndApproved("1839", 160.5);
        api.reportedAndApproved("1840", 590);
        assertThat(api.get("hprosjektleder", report + ".xlsx").getStatus()).isEqualTo(404);
        MockHttpServletResponse xlsx = api.get("observator", report + ".xlsx");
        assertThat(xlsx.getStatus()).isEqualTo(200);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx.getContentAsByteArray()))) {
            var sheet = workbook.getSheet("Målinger");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(10).getNumericCellValue()).isEqualTo(160.5);
            assertThat(workbook.getSheet("Gevinster").getRow(1).getCell(5).getNumericCellValue())
                    .isEqualTo(2);
        }
        assertThat(api.get("observator", report + ".docx").getStatus()).isEqualTo(200);
        JsonNode mine =
                api.read("k1839", "/measurement-rounds?collaboration=salten").at("/content/0");
        assertThat(mine.get("key").asText()).isEqualTo(Q1);
        assertThat(mine.get("state").asText()).isEqualTo("closed");
        assertThat(api.read("hprosjektleder", "/measurement-rounds?collaboration=salten")
                        .get("content"))
                .isEmpty();
    }

    @Test
    void goingOnWithoutTheApprovalAfterTheCloseMakesTheReportAnew() throws Exception {
        story.reports(Q1, "1839", rows(value(project, "Ø1", 165)));
        story.closes();
        assertThat(states()).containsExactly("Sendt til godkjenning", "Ikke svart");
        assertThat(reports()).isEqualTo(2);

        story.goesOnWithout(Q1, "approve-measurements", "1839");

        assertThat(states()).containsExactly("Ikke svart", "Ikke svart");
        assertThat(reports()).as("the paper too").isEqualTo(4);
        story.goesOnWithout(Q1, "report-measurements", "1840");
        assertThat(reports()).as("nothing has changed in it").isEqualTo(4);
        assertThat(play.running(Q1)).isFalse();
    }

    @Test
    void goingOnWithoutFiguresThatWereTurnedDownAfterTheCloseMakesItAnewToo() throws Exception {
        story.reports(Q1, "1839", rows(value(project, "Ø1", 16)));
        story.closes();
        play.complete(
                "k1839b",
                Q1,
                "approve-measurements",
                "1839",
                Map.of("approved", false, "comment", "Det mangler et siffer."));

        story.goesOnWithout(Q1, "report-measurements", "1839");

        assertThat(story.figure(project, "1839", "Ø1").kind()).isEqualTo(Kind.NOT_ANSWERED);
        assertThat(states()).containsExactly("Ikke svart", "Ikke svart");
    }

    private List<String> states() throws Exception {
        byte[] report = api.get(
                        "observator", "/measurement-rounds/" + story.round().id() + "/report.xlsx")
                .getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(report))) {
            var sheet = workbook.getSheet("Målinger");
            return IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(row -> sheet.getRow(row).getCell(STATE).getStringCellValue())
                    .toList();
        }
    }

    private long reports() {
        return story.jdbc
                .sql("select count(*) from measurement_round_report where round = ?")
                .param(story.round().id())
                .query(Long.class)
                .single();
    }
}
