package no.gevinstflyt.calendar.process;

import java.util.List;
import no.gevinstflyt.calendar.DailyWork;
import org.springframework.stereotype.Component;

/** What the daily process calls. */
@Component("calendarSteps")
public class CalendarSteps {

    private final DailyWork work;

    CalendarSteps(DailyWork work) {
        this.work = work;
    }

    public List<String> collectDue() {
        return work.begin();
    }

    public void start(String dueKey) {
        work.start(dueKey);
    }
}
