package no.gevinstflyt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.calendar.Quarter;
import no.gevinstflyt.testing.CountedStatements;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** Files that show where figures come from: what is taken in, and who reads it. */
@MeasurementTest
class EvidenceTest {

    private static final String Q1 = "SALTEN-2027-Q1";

    private static final byte[] TEXT = "bare tekst".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MeasurementStory story;

    @Autowired
    MeasurementApi api;

    @Autowired
    EvidenceTable evidence;

    @Autowired
    DataSource database;

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
    void evidenceIsWhatItSaysItIsAndReadByThoseWhoMay() throws Exception {
        String task = story.toReport(Q1, "1839").id();
        byte[] pdf = "%PDF-1.7 en måling".getBytes(StandardCharsets.UTF_8);
        MockHttpServletResponse kept = api.upload("k1839", task, "Ø1", "../mappe/måling.pdf", pdf);
        assertThat(kept.getStatus()).isEqualTo(201);
        JsonNode evidence = MeasurementApi.JSON.readTree(kept.getContentAsByteArray());
        assertThat(evidence.get("fileName").asText()).isEqualTo("måling.pdf");
        assertThat(evidence.get("sha256").asText()).hasSize(64);
        String file = "/evidence/" + evidence.get("id").asLong();

        MockHttpServletResponse own = api.get("k1839b", file);
        assertThat(own.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(own.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(own.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        for (String other : List.of("k1840", "prosjektleder", "gevinstansvarlig", "observator", "hprosjektleder")) {
            assertThat(api.get(other, file).getStatus()).as(other).isEqualTo(404);
        }
        api.reportedAndApproved("1839", 160);
        assertThat(api.get("gevinstansvarlig", file).getStatus()).isEqualTo(200);
        assertThat(api.get("k1840", file).getStatus()).isEqualTo(404);
        assertThat(api.read("k1839", "/evidence?collaboration=salten&municipality=1839&quarter=2027-Q1"))
                .hasSize(1);
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefused() throws Exception {
        String task = story.toReport(Q1, "1839").id();
        byte[] workbook = workbook();
        assertThat(api.upload("k1839", task, "Ø1", "tall.csv", TEXT).getStatus())
                .isEqualTo(201);
        assertThat(api.upload("k1839", task, "Ø1", "tall.xlsx", workbook).getStatus())
                .isEqualTo(201);
        for (Map.Entry<String, byte[]> wrong : Map.of(
                        "tall.pdf", TEXT,
                        "bilde.png", workbook,
                        "brev.docx", workbook,
                        "tall.xlsx", TEXT,
                        "program.exe", TEXT,
                        "side.html", TEXT,
                        "rå.txt", new byte[] {0, 1, 2},
                        "tom.txt", new byte[0])
                .entrySet()) {
            MockHttpServletResponse refused = api.upload("k1839", task, "Ø1", wrong.getKey(), wrong.getValue());
            assertThat(refused.getStatus()).as(wrong.getKey()).isEqualTo(400);
            assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("\"field\":\"file\"");
        }
        assertThat(api.upload("k1839", task, "Ø1", "tall.xlsx", withMacros(workbook))
                        .getStatus())
                .as("macros")
                .isEqualTo(400);
        assertThat(api.upload("k1839", task, "Ø1", "stor.txt", new byte[EvidenceFiles.MOST + 1])
                        .getStatus())
                .isEqualTo(413);
        assertThat(api.upload("k1839", task, "Ø2", "tall.csv", TEXT).getStatus())
                .as("a row that isn't due")
                .isEqualTo(400);
        assertThat(api.upload("k1840", task, "Ø1", "tall.csv", TEXT).getStatus())
                .as("another municipality's task")
                .isIn(403, 404);
    }

    @Test
    void textInAnotherEncodingIsRefusedWithTheOneThatIsAccepted() throws Exception {
        String task = story.toReport(Q1, "1839").id();
        byte[] windows = "måling;170".getBytes(Charset.forName("windows-1252"));
        MockHttpServletResponse refused = api.upload("k1839", task, "Ø1", "tall.csv", windows);
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("UTF-8")
                .doesNotContain("makroer");
    }

    @Test
    void aWrongFileIsWithdrawnWhileTheFigureIsNotApprovedAndAnotherTakesItsPlace() throws Exception {
        String task = story.toReport(Q1, "1839").id();
        String wrong = kept(api.upload("k1839", task, "Ø1", "feil.txt", TEXT));
        String right = kept(api.upload("k1839", task, "Ø1", "riktig.txt", TEXT));
        for (String other : List.of("k1840", "prosjektleder")) {
            assertThat(api.send(other, wrong + "/withdrawal").getStatus())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(api.send("d1839", wrong + "/withdrawal").getStatus()).isEqualTo(403);
        assertThat(api.send("k1839b", wrong + "/withdrawal").getStatus()).isEqualTo(204);
        assertThat(api.get("k1839", wrong).getStatus()).isEqualTo(404);

        api.reportedAndApproved("1839", 160);
        assertThat(api.get("gevinstansvarlig", wrong).getStatus()).isEqualTo(404);
        assertThat(api.get("gevinstansvarlig", right).getStatus()).isEqualTo(200);
        assertThat(api.read("gevinstansvarlig", "/evidence?collaboration=salten&municipality=1839&quarter=2027-Q1")
                        .findValuesAsText("fileName"))
                .containsExactly("riktig.txt");
        assertThat(api.send("k1839", right + "/withdrawal").getStatus())
                .as("what is approved stays")
                .isEqualTo(409);
    }

    private static String kept(MockHttpServletResponse response) throws Exception {
        return "/evidence/"
                + MeasurementApi.JSON
                        .readTree(response.getContentAsByteArray())
                        .get("id")
                        .asLong();
    }

    @Test
    void aFigureHasAsManyFilesAsItMayAndNoMore() throws Exception {
        String task = story.toReport(Q1, "1839").id();
        for (int number = 1; number <= EvidenceFiles.MOST_OF_FIGURE; number++) {
            assertThat(api.upload("k1839", task, "Ø1", number + ".txt", TEXT).getStatus())
                    .isEqualTo(201);
        }
        MockHttpServletResponse refused = api.upload("k1839", task, "Ø1", "11.txt", TEXT);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Ø1", project.code, "10 filer");
        assertThat(api.upload("k1840", story.toReport(Q1, "1840").id(), "Ø1", "1.txt", TEXT)
                        .getStatus())
                .as("another municipality's figure")
                .isEqualTo(201);
    }

    @Test
    void aQuarterHasAsManyFilesAsItMayAndNoMore() throws Exception {
        String task = story.toReport(Q1, "1839").id();
        for (int number = 0; number < EvidenceFiles.MOST_OF_QUARTER; number++) {
            kept("Ø" + (2 + number % 20));
        }
        MockHttpServletResponse refused = api.upload("k1839", task, "Ø1", "1.txt", TEXT);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("2027-Q1", "100 filer");
    }

    @Test
    void theOnesWhoFollowTheBenefitsReadAllApprovedFilesInOneStatement() throws Exception {
        String task = story.toReport(Q1, "1839").id();
        api.upload("k1839", task, "Ø1", "en.txt", TEXT);
        api.upload("k1839", task, "Ø1", "to.txt", TEXT);
        String all = "/evidence?collaboration=salten&municipality=1839&quarter=2027-Q1";
        assertThat(api.read("gevinstansvarlig", all)).isEmpty();
        api.reportedAndApproved("1839", 160);
        kept("Ø2");
        assertThat(api.read("gevinstansvarlig", all).findValuesAsText("fileName"))
                .containsExactly("en.txt", "to.txt");
        assertThat(api.read("k1839", all)).hasSize(3);
        assertThat(api.read("k1840", all)).isEmpty();

        CountedStatements counted = new CountedStatements(database);
        EvidenceTable table = new EvidenceTable(JdbcClient.create(counted.source()));
        assertThat(table.of("salten", "1839", Quarter.parse("2027-Q1"), true)).hasSize(2);
        assertThat(counted.count()).isEqualTo(1);
    }

    private void kept(String benefit) {
        evidence.add(
                story.toReport(Q1, "1840").id(),
                new Evidence(
                        0,
                        "salten",
                        "1839",
                        project.project,
                        benefit,
                        Quarter.parse("2027-Q1"),
                        "tall.txt",
                        "text/plain",
                        TEXT.length,
                        "-",
                        "k1839",
                        Instant.now()),
                TEXT);
    }

    private static byte[] workbook() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("Tall").createRow(0).createCell(0).setCellValue(170);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] withMacros(byte[] workbook) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            out.write(1);
        }
        return bytes.toByteArray();
    }
}
