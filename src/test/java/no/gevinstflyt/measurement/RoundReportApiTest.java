package no.gevinstflyt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import no.gevinstflyt.benefit.BenefitStory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The report of a round over the API. */
@MeasurementTest
class RoundReportApiTest {

    private static final String Q1 = "SALTEN-2027-Q1";

    @Autowired
    MeasurementStory story;

    @Autowired
    MeasurementApi api;

    @Autowired
    Rounds rounds;

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
}
