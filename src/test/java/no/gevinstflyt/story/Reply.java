package no.gevinstflyt.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What the application answered. */
public record Reply(String request, int status, HttpHeaders headers, byte[] bytes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(this + " is no JSON", unreadable);
        }
    }

    /** This answer where it is a success. */
    public Reply ok() {
        if (status < 200 || status > 299) {
            throw new AssertionError(this + " should have succeeded");
        }
        return this;
    }

    @Override
    public String toString() {
        String text = text();
        return request + " → " + status + " " + (text.length() > 1000 ? text.substring(0, 1000) + "…" : text);
    }
}
