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
import java.util.HashMap;
import java.util.Map;
import no.gevinstflyt.benefit.BenefitStory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The API of measuring, as people call it, about one project. */
class MeasurementApi {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final String Q1 = "SALTEN-2027-Q1";

    private final MeasurementStory story;
    private final MockMvc http;
    private BenefitStory project;

    MeasurementApi(MeasurementStory story, WebApplicationContext context) {
        this.story = story;
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    void about(BenefitStory asked) {
        project = asked;
    }

    MockHttpServletResponse get(String user, String path) throws Exception {
        return http.perform(MockMvcRequestBuilders.get("/api/v1" + path).with(httpBasic(user, "gevinstflyt")))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse send(String user, String path) throws Exception {
        return http.perform(post("/api/v1" + path).with(httpBasic(user, "gevinstflyt")))
                .andReturn()
                .getResponse();
    }

    JsonNode read(String user, String path) throws Exception {
        MockHttpServletResponse response = get(user, path);
        assertThat(response.getStatus()).as(path + " for " + user).isEqualTo(200);
        return JSON.readTree(response.getContentAsByteArray());
    }

    JsonNode figures(String user) throws Exception {
        return read(user, "/measurements?project=" + project.code).get("content");
    }

    MockHttpServletResponse restate(String user, Map<String, Object> more) throws Exception {
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

    MockHttpServletResponse upload(String user, String task, String benefit, String name, byte[] content)
            throws Exception {
        return http.perform(multipart("/api/v1/tasks/" + task + "/evidence")
                        .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                        .param("project", project.code)
                        .param("benefit", benefit)
                        .with(httpBasic(user, "gevinstflyt")))
                .andReturn()
                .getResponse();
    }

    void reportedAndApproved(String municipality, Object value) {
        story.reports(Q1, municipality, rows(value(project, "Ø1", value)));
        story.approves(Q1, municipality);
    }
}
