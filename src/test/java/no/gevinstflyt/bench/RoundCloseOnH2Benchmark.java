package no.gevinstflyt.bench;

import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:file:${java.io.tmpdir}/gevinstflyt-${random.uuid};WRITE_DELAY=0",
            "gevinstflyt.demo.projects=false",
            "camunda.bpm.job-execution.enabled=false"
        })
class RoundCloseOnH2Benchmark extends RoundClose {

    @Override
    String database() {
        return "H2 in a file";
    }
}
