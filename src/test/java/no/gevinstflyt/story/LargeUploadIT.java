package no.gevinstflyt.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** What is uploaded and is too large, or doesn't come whole, is refused with what is wrong, in the caller's language. */
@WholeApplication
class LargeUploadIT {

    private static final int FIFTEEN_MEGABYTES = 15 * 1024 * 1024;
    private static final String EVIDENCE = "/api/v1/tasks/none/evidence";
    private static final String CUT_OFF = "--b\r\nContent-Disposition: form-data; name=\"project\"\r\n\r\nSALT";

    @LocalServerPort
    private int port;

    private record Reply(int status, String body) {}

    @Test
    void aLargeFileIsRefusedWithTheLimitOfItsKind() {
        Reply refusal = send(EVIDENCE, MediaType.MULTIPART_FORM_DATA_VALUE, large());

        assertThat(refusal.status()).isEqualTo(413);
        assertThat(refusal.body()).contains("Det du sender, er for stort. Grensen er 5 MB.");
    }

    @Test
    void aBrokenUploadIsRefusedByTheApiAsSuch() {
        for (String type : new String[] {"multipart/form-data", "multipart/form-data; boundary=b"}) {
            Reply refusal = send(EVIDENCE, type, CUT_OFF.getBytes(StandardCharsets.UTF_8));

            assertThat(refusal.status()).as(type).isEqualTo(400);
            assertThat(refusal.body()).as(type).contains("\"field\":\"request\"", "kom ikke helt fram");
        }
    }

    @Test
    void aBrokenFormOfAPageIsRefusedWithAPage() {
        for (String type : new String[] {"multipart/form-data", "multipart/form-data; boundary=b"}) {
            Reply refusal = send("/portal/tasks/none", type, CUT_OFF.getBytes(StandardCharsets.UTF_8));

            assertThat(refusal.status()).as(type).isEqualTo(400);
            assertThat(refusal.body()).as(type).contains("<h1>Noe må rettes</h1>");
        }
    }

    private Reply send(String address, String type, Object body) {
        return RestClient.create("http://localhost:" + port)
                .post()
                .uri(address)
                .header("Accept", address.startsWith("/api") ? "application/json" : "text/html")
                .headers(headers -> headers.setBasicAuth("k1804", "gevinstflyt"))
                .header("Content-Type", type)
                .body(body)
                .exchange((request, response) -> new Reply(
                        response.getStatusCode().value(),
                        new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8)));
    }

    private static MultiValueMap<String, Object> large() {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("project", "SALTEN-2026-001");
        parts.add("benefit", "Ø1");
        parts.add("file", new ByteArrayResource(new byte[FIFTEEN_MEGABYTES]) {
            @Override
            public String getFilename() {
                return "stor.pdf";
            }
        });
        return parts;
    }
}
