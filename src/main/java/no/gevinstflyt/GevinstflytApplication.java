package no.gevinstflyt;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Gevinstflyt: the application with the process engine embedded. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GevinstflytApplication {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Oslo"));
        SpringApplication.run(GevinstflytApplication.class, args);
    }
}
