package no.gevinstflyt.measurement;

import static no.gevinstflyt.measurement.MeasurementStory.rows;
import static no.gevinstflyt.measurement.MeasurementStory.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.gevinstflyt.benefit.BenefitStory;
import no.gevinstflyt.testing.Play;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Measurements over the API: who reads what, corrections, evidence, reports. */
@MeasurementTest
class MeasurementApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String Q1 = "SALTEN-2027-Q1";

    @Autowired
    MeasurementStory story;

    @Autowired
    Play play;

    @Autowired
    RollUps rollUps;

    @Autowired
    Rounds rounds;

    @Autowired
    WebApplicationContext context;

    private MockMvc http;
    private BenefitStory project;

    @BeforeEach
    void aRoundIsUnderWay() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        story.anew();
        project = story.inUse("1839", "1840");
        story.after("2027-Q1");
        story.starts("2027-Q1");
    }

    private MockHttpServletResponse get(String user, String path) throws Exception {
        return http.perform(MockMvcRequestBuilders.get("/api/v1" + path).with(httpBasic(user, "gevinstflyt")))
                .andReturn()
                .getResponse();
    }

    private JsonNode read(String user, String path) throws Exception {
        MockHttpServletResponse response = get(user, path);
        assertThat(response.getStatus()).as(path + " for " + user).isEqualTo(200);
        return JSON.readTree(response.getContentAsByteArray());
    }

    private JsonNode figures(String user) throws Exception {
        return read(user, "/measurements?project=" + project.code).get("content");
    }

    private MockHttpServletResponse restate(String user, Map<String, Object> more) throws Exception {
        Map<String, Object> body = new HashMap<>(
                Map.of("project", project.code, "benefit", "Ø1", "quarter", "2027-Q1", "reason", "Telt feil"));
        body.putAll(more);
        return http.perform(post("/api/v1/measurements/restatements")
                        .with(httpBasic(user, "gevinstflyt"))
                        .contentType("application/json")
                        .content(JSON.writeValueAsString(body)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse upload(String user, String task, String benefit, String name, byte[] content)
            throws Exception {
        return http.perform(multipart("/api/v1/tasks/" + task + "/evidence")
                        .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                        .param("project", project.code)
                        .param("benefit", benefit)
                        .with(httpBasic(user, "gevinstflyt")))
                .andReturn()
                .getResponse();
    }

    private void reportedAndApproved(String municipality, Object value) {
        story.reports(Q1, municipality, rows(value(project, "Ø1", value)));
        story.approves(Q1, municipality);
    }

    @Test
    void whatIsNotApprovedIsReadByTheMunicipalityAlone() throws Exception {
        story.reports(Q1, "1839", rows(value(project, "Ø1", 0)));
        assertThat(figures("k1839")).hasSize(1);
        assertThat(figures("k1839").get(0).get("state").asText()).isEqualTo("sent-for-approval");
        assertThat(figures("d1839")).hasSize(1);
        for (String other : List.of("k1840", "prosjektleder", "gevinstansvarlig", "observator", "admin")) {
            assertThat(figures(other)).as("unapproved figures for " + other).isEmpty();
        }
        story.approves(Q1, "1839");
        JsonNode figure = figures("k1840").get(0);
        assertThat(figure.get("value").decimalValue()).isEqualByComparingTo("0");
        assertThat(figure.get("missing").asBoolean()).isFalse();
        assertThat(figure.get("current").asBoolean()).isTrue();
        assertThat(get("hprosjektleder", "/measurements?project=" + project.code)
                        .getStatus())
                .isEqualTo(404);
        assertThat(read("hprosjektleder", "/measurements").get("content")).isEmpty();
        assertThat(get("k1839", "/measurements?quarter=2029-Q9").getStatus()).isEqualTo(400);
        assertThat(get("k1839", "/measurements?sort=value").getStatus()).isEqualTo(400);
    }

    @Test
    void aCorrectionTakesTheFiguresPlaceWhenAnotherHasApprovedItAndBothAreShown() throws Exception {
        reportedAndApproved("1839", 160);
        reportedAndApproved("1840", 590);
        assertThat(restate("prosjektleder", Map.of("municipality", "1839", "value", 1))
                        .getStatus())
                .isEqualTo(403);
        assertThat(restate("k1840", Map.of("municipality", "1839", "value", 1)).getStatus())
                .isEqualTo(403);
        assertThat(restate("k1839", Map.of()).getStatus()).as("no value").isEqualTo(400);
        assertThat(restate("k1839", Map.of("value", -5)).getStatus()).isEqualTo(400);
        assertThat(restate("k1839", Map.of("value", 5, "quarter", "2026-Q4")).getStatus())
                .isEqualTo(404);
        BigDecimal before = rollUps.of(project.project).get(0).ratio();
        assertThat(restate("k1839", Map.of("value", 250.5)).getStatus()).isEqualTo(202);

        assertThat(figures("k1840"))
                .as("a correction that waits is nobody else's")
                .hasSize(2);
        assertThat(restate("k1839", Map.of("value", 151)).getStatus())
                .as("one at a time")
                .isEqualTo(409);
        var approve = play.task(Q1, "approve-measurements", "1839");
        assertThat(play.refused("k1839", approve, Map.of("approved", true)).key())
                .isEqualTo("measurement.own-report");
        story.approves(Q1, "1839");

        JsonNode both = read("observator", "/measurements?municipality=1839&quarter=2027-Q1")
                .get("content");
        assertThat(both).hasSize(2);
        assertThat(both.get(1).get("restated").asBoolean()).isTrue();
        assertThat(both.get(1).get("reason").asText()).isEqualTo("Telt feil");
        assertThat(both.get(1).get("supersedes").asLong())
                .isEqualTo(both.get(0).get("id").asLong());
        assertThat(both.get(0).get("current").asBoolean()).isFalse();
        assertThat(both.get(1).get("current").asBoolean()).isTrue();
        assertThat(play.running(Q1)).isFalse();
        assertThat(rollUps.of(project.project)).singleElement().satisfies(standing -> {
            assertThat(standing.measured()).isEqualTo(2);
            assertThat(standing.ratio()).as("added up anew").isNotEqualByComparingTo(before);
        });
    }

    @Test
    void aCorrectionThatIsTurnedDownChangesNothing() throws Exception {
        reportedAndApproved("1839", 160);
        reportedAndApproved("1840", 590);
        restate("k1839", Map.of("missingReason", "Tallet var for et annet år"));
        play.complete(
                "k1839b", Q1, "approve-measurements", "1839", Map.of("approved", false, "comment", "Det stemte."));
        assertThat(play.open(Q1)).isEmpty();
        assertThat(figures("k1839")).hasSize(2);
    }

    @Test
    void evidenceIsWhatItSaysItIsAndReadByThoseWhoMay() throws Exception {
        String task = story.toReport(Q1, "1839").id();
        byte[] pdf = "%PDF-1.7 en måling".getBytes(StandardCharsets.UTF_8);
        MockHttpServletResponse kept = upload("k1839", task, "Ø1", "../mappe/måling.pdf", pdf);
        assertThat(kept.getStatus()).isEqualTo(201);
        JsonNode evidence = JSON.readTree(kept.getContentAsByteArray());
        assertThat(evidence.get("fileName").asText()).isEqualTo("måling.pdf");
        assertThat(evidence.get("sha256").asText()).hasSize(64);
        String file = "/evidence/" + evidence.get("id").asLong();

        MockHttpServletResponse own = get("k1839b", file);
        assertThat(own.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(own.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(own.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        for (String other : List.of("k1840", "prosjektleder", "gevinstansvarlig", "observator", "hprosjektleder")) {
            assertThat(get(other, file).getStatus()).as(other).isEqualTo(404);
        }
        reportedAndApproved("1839", 160);
        assertThat(get("gevinstansvarlig", file).getStatus()).isEqualTo(200);
        assertThat(get("k1840", file).getStatus()).isEqualTo(404);
        assertThat(read("k1839", "/evidence?collaboration=salten&municipality=1839&quarter=2027-Q1"))
                .hasSize(1);
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefused() throws Exception {
        String task = story.toReport(Q1, "1839").id();
        byte[] text = "bare tekst".getBytes(StandardCharsets.UTF_8);
        byte[] workbook = workbook();
        assertThat(upload("k1839", task, "Ø1", "tall.csv", text).getStatus()).isEqualTo(201);
        assertThat(upload("k1839", task, "Ø1", "tall.xlsx", workbook).getStatus())
                .isEqualTo(201);
        for (Map.Entry<String, byte[]> wrong : Map.of(
                        "tall.pdf", text,
                        "bilde.png", workbook,
                        "brev.docx", workbook,
                        "tall.xlsx", text,
                        "program.exe", text,
                        "side.html", text,
                        "rå.txt", new byte[] {0, 1, 2},
                        "tom.txt", new byte[0])
                .entrySet()) {
            MockHttpServletResponse refused = upload("k1839", task, "Ø1", wrong.getKey(), wrong.getValue());
            assertThat(refused.getStatus()).as(wrong.getKey()).isEqualTo(400);
            assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("\"field\":\"file\"");
        }
        assertThat(upload("k1839", task, "Ø1", "tall.xlsx", withMacros(workbook))
                        .getStatus())
                .as("macros")
                .isEqualTo(400);
        assertThat(upload("k1839", task, "Ø1", "stor.txt", new byte[EvidenceFiles.MOST + 1])
                        .getStatus())
                .isEqualTo(413);
        assertThat(upload("k1839", task, "Ø2", "tall.csv", text).getStatus())
                .as("a row that isn't due")
                .isEqualTo(400);
        assertThat(upload("k1840", task, "Ø1", "tall.csv", text).getStatus())
                .as("another municipality's task")
                .isIn(403, 404);
    }

    @Test
    void theReportIsReadByTheCollaborationFromWhenTheRoundHasClosed() throws Exception {
        long round = rounds.of("salten").get(0).id();
        String report = "/measurement-rounds/" + round + "/report";
        assertThat(get("observator", report + ".xlsx").getStatus()).isEqualTo(404);
        reportedAndApproved("1839", 160.5);
        reportedAndApproved("1840", 590);
        assertThat(get("hprosjektleder", report + ".xlsx").getStatus()).isEqualTo(404);
        MockHttpServletResponse xlsx = get("observator", report + ".xlsx");
        assertThat(xlsx.getStatus()).isEqualTo(200);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx.getContentAsByteArray()))) {
            var sheet = workbook.getSheet("Målinger");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(10).getNumericCellValue()).isEqualTo(160.5);
            assertThat(workbook.getSheet("Gevinster").getRow(1).getCell(5).getNumericCellValue())
                    .isEqualTo(2);
        }
        assertThat(get("observator", report + ".docx").getStatus()).isEqualTo(200);
        JsonNode mine =
                read("k1839", "/measurement-rounds?collaboration=salten").at("/content/0");
        assertThat(mine.get("key").asText()).isEqualTo(Q1);
        assertThat(mine.get("state").asText()).isEqualTo("closed");
        assertThat(read("hprosjektleder", "/measurement-rounds?collaboration=salten")
                        .get("content"))
                .isEmpty();
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
