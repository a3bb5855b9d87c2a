package no.gevinstflyt.setup;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import no.gevinstflyt.engine.deployment.Rehearsal;
import no.gevinstflyt.setup.SampleScripts.Dated;
import org.springframework.stereotype.Component;

/**
 * The demonstration's projects, made by the real processes before the application serves. The oldest comes first: it is
 * alone in the rounds and budgets of its time, as it would have been.
 */
@Component
class SampleProjects {

    private static final List<String> SCRIPTS =
            List.of("demo/hjemmetjeneste.json", "demo/folkeregister.json", "demo/byggesak.json");

    private final Rehearsal rehearsal;
    private final SampleCalendar calendar;
    private final Clock clock;

    SampleProjects(Rehearsal rehearsal, SampleCalendar calendar, Clock clock) {
        this.rehearsal = rehearsal;
        this.calendar = calendar;
        this.clock = clock;
    }

    void create() {
        ZonedDateTime present = ZonedDateTime.now(clock);
        try {
            SCRIPTS.forEach(script -> play(script, present));
        } finally {
            rehearsal.present();
        }
    }

    private void play(String script, ZonedDateTime present) {
        Dated dated = SampleScripts.read(script, present.toLocalDate());
        new SampleProject(new SampleStage(rehearsal, dated.begins(), present), dated, calendar).play();
    }
}
