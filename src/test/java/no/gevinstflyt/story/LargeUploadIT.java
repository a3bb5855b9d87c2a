package no.gevinstflyt.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** A file that is larger than the server takes is refused by the API with the limit, in the caller's language. */
@WholeApplication
class LargeUploadIT {

    private static final int FIFTEEN_MEGABYTES = 15 * 1024 * 1024;

    @LocalServerPort
    private int port;

    @Test
    void isRefusedWithItsLimit() {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("project", "SALTEN-2026-001");
        parts.add("benefit", "Ø1");
        parts.add("file", new ByteArrayResource(new byte[FIFTEEN_MEGABYTES]) {
            @Override
            public String getFilename() {
                return "stor.pdf";
            }
        });
        JsonNode refusal = RestClient.create("http://localhost:" + port)
                .post()
                .uri("/api/v1/tasks/none/evidence")
                .headers(headers -> headers.setBasicAuth("k1804", "gevinstflyt"))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange((request, response) -> {
                    assertThat(response.getStatusCode()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
                    return new ObjectMapper().readTree(response.getBody());
                });

        assertThat(refusal.get("detail").asText()).isEqualTo("Det du sender, er for stort. Grensen er 10 MB.");
    }
}
