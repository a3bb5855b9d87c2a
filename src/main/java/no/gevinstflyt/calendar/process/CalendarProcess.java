package no.gevinstflyt.calendar.process;

import no.gevinstflyt.calendar.DailyWork;
import no.gevinstflyt.engine.People;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The daily process as the product starts it: when the morning's run was missed. */
@Component
public class CalendarProcess {

    static final String KEY = "calendar";

    private final RuntimeService runtime;
    private final DailyWork work;
    private final People people;

    CalendarProcess(RuntimeService runtime, DailyWork work, People people) {
        this.runtime = runtime;
        this.work = work;
        this.people = people;
    }

    /** Runs once more at start unless today's run has been: what fell due while the product was down is caught up. */
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        if (!work.doneToday()) {
            run();
        }
    }

    /** Starts the daily process now. */
    public void run() {
        people.asProduct(() -> runtime.startProcessInstanceByKey(KEY));
    }
}
