package no.gevinstflyt.setup;

import java.time.LocalDate;
import no.gevinstflyt.measurement.Restatements;
import no.gevinstflyt.realisation.TakeOuts;
import no.gevinstflyt.setup.SampleScript.Closure;
import no.gevinstflyt.setup.SampleScript.Measuring;
import no.gevinstflyt.setup.SampleScript.Rollout;
import no.gevinstflyt.setup.SampleScripts.Dated;

/** Plays one project of the demonstration from idea to where its script leaves it. */
class SampleProject {

    private final SampleStage stage;
    private final SampleScript script;
    private final LocalDate anchor;
    private final SampleCalendar calendar;
    private final TakeOuts takeOuts;
    private final Restatements restatements;

    SampleProject(
            SampleStage stage, Dated dated, SampleCalendar calendar, TakeOuts takeOuts, Restatements restatements) {
        this.stage = stage;
        this.script = dated.script();
        this.anchor = dated.anchor();
        this.calendar = calendar;
        this.takeOuts = takeOuts;
        this.restatements = restatements;
    }

    void play() {
        new PlanningAct(stage, script).play();
        Rollout rollout = script.rollout();
        if (rollout != null) {
            new RolloutAct(stage, script, rollout, anchor, calendar).play();
        }
        Closure closure = script.closure();
        Measuring measuring = script.measuring();
        if (closure != null && measuring != null) {
            Agenda agenda = new Agenda();
            agenda.add(anchor.plusDays(closure.after()), () -> new ClosingAct(stage, script, closure).play());
            new MeasuringAct(stage, script, measuring, calendar, restatements).plan(agenda, anchor);
            new BudgetAct(stage, measuring, calendar, takeOuts).plan(agenda, anchor);
            agenda.play(stage);
        }
    }
}
