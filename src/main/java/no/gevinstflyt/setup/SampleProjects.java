package no.gevinstflyt.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import no.gevinstflyt.engine.deployment.Rehearsal;
import no.gevinstflyt.measurement.Restatements;
import no.gevinstflyt.realisation.TakeOuts;
import no.gevinstflyt.setup.SampleScripts.Dated;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The demonstration's projects, made by the real processes before the application serves. The oldest comes first: it is
 * alone in the rounds and budgets of its time, as it would have been. All in one transaction: a first start that is
 * interrupted leaves no half project.
 */
@Component
class SampleProjects {

    private static final List<String> SCRIPTS =
            List.of("demo/hjemmetjeneste.json", "demo/folkeregister.json", "demo/byggesak.json");
    private static final String IDEA = "demo/digital-post.json";
    private static final int DAYS_OF_IDEA = 21;

    private final Rehearsal rehearsal;
    private final SampleCalendar calendar;
    private final TakeOuts takeOuts;
    private final Restatements restatements;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SampleProjects(
            Rehearsal rehearsal,
            SampleCalendar calendar,
            TakeOuts takeOuts,
            Restatements restatements,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rehearsal = rehearsal;
        this.calendar = calendar;
        this.takeOuts = takeOuts;
        this.restatements = restatements;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void create() {
        ZonedDateTime present = ZonedDateTime.now(clock);
        try {
            transaction.executeWithoutResult(whole -> {
                SCRIPTS.forEach(script -> play(script, present));
                LocalDate begin = calendar.atWork(present.toLocalDate().minusDays(DAYS_OF_IDEA));
                SampleScripts.idea(IDEA, begin).play(new SampleStage(rehearsal, calendar, begin, present));
            });
        } finally {
            rehearsal.present();
        }
    }

    private void play(String script, ZonedDateTime present) {
        Dated dated = SampleScripts.read(script, present.toLocalDate(), calendar::atWork);
        SampleStage stage = new SampleStage(rehearsal, calendar, dated.begins(), present);
        new SampleProject(stage, dated, calendar, takeOuts, restatements).play();
    }
}
