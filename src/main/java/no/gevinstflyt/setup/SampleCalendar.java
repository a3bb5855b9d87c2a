package no.gevinstflyt.setup;

import no.gevinstflyt.calendar.DailyWork;
import no.gevinstflyt.calendar.Due;
import org.springframework.stereotype.Component;

/** Starts in the samples' past what the calendar would have started then, and notes it as the calendar does. */
@Component
class SampleCalendar {

    static final String COLLABORATION = "salten";

    private final DailyWork work;

    SampleCalendar(DailyWork work) {
        this.work = work;
    }

    /** Starts what is due of the kind for the period; says whether anything was. */
    boolean start(String kind, String period) {
        Due wanted = new Due(kind, COLLABORATION, period);
        boolean due = work.due(COLLABORATION).contains(wanted);
        if (due) {
            work.start(wanted.key());
        }
        return due;
    }
}
