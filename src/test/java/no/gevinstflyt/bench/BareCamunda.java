package no.gevinstflyt.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** The engine's own starter with its web applications and nothing else: what a start is compared with. */
@EnableAutoConfiguration
public class BareCamunda {

    public static void main(String[] arguments) {
        SpringApplication.run(BareCamunda.class, arguments);
    }
}
