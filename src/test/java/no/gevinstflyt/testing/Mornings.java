package no.gevinstflyt.testing;

import java.util.List;
import no.gevinstflyt.calendar.process.CalendarProcess;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/** The daily calendar, run when a test says so. */
public class Mornings {

    private final CalendarProcess calendar;
    private final ManagementService management;

    Mornings(CalendarProcess calendar, ManagementService management) {
        this.calendar = calendar;
        this.management = management;
    }

    /** Runs the calendar, all of it. */
    public void run() {
        calendar.run();
        step(Integer.MAX_VALUE);
    }

    /** Two nodes run the calendar at the same moment: both find what is due before either starts it. */
    public void runTwiceAtOnce() {
        calendar.run();
        calendar.run();
        step(1);
        step(Integer.MAX_VALUE);
    }

    private void step(int most) {
        for (int step = 0; step < most; step++) {
            List<Job> jobs = management
                    .createJobQuery()
                    .processDefinitionKey("calendar")
                    .messages()
                    .list();
            if (jobs.isEmpty()) {
                return;
            }
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
    }
}
