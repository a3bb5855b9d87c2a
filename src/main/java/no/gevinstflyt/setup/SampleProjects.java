package no.gevinstflyt.setup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import no.gevinstflyt.engine.deployment.Rehearsal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The demonstration's projects, made by the real processes before the application serves. */
@Component
class SampleProjects {

    private static final List<String> SCRIPTS = List.of("demo/folkeregister.json", "demo/byggesak.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Rehearsal rehearsal;
    private final Clock clock;

    SampleProjects(Rehearsal rehearsal, Clock clock) {
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    void create() {
        for (String script : SCRIPTS) {
            try {
                new SampleProject(rehearsal, read(script), clock).play();
            } finally {
                rehearsal.present();
            }
        }
    }

    private static SampleScript read(String name) {
        try (InputStream file = new ClassPathResource(name).getInputStream()) {
            return JSON.readValue(file, SampleScript.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
