package no.gevinstflyt.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The application's clock, and the administrator who sees to it that what has become due by it happens. */
final class Time {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Actor administrator;

    Time(Site site) {
        this.administrator = site.as("admin");
    }

    /** Moves the clock to the morning of the day, and waits until all that is due by then is done. */
    void to(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(day.atTime(MORNING).atZone(OSLO).toInstant()));
        settle();
    }

    void to(String day) {
        to(LocalDate.parse(day));
    }

    static LocalDate today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), OSLO);
    }

    static void present() {
        ClockUtil.reset();
    }

    /** Runs the timers that are due, and waits for the jobs. */
    private void settle() {
        Eventually.find("no job left that is due", () -> {
            JsonNode due = administrator
                    .get("/engine-rest/job?executable=true&maxResults=500")
                    .ok()
                    .json();
            due.forEach(job ->
                    administrator.post("/engine-rest/job/" + job.get("id").asText() + "/execute", "{}"));
            return due.isEmpty() ? Optional.of(due) : Optional.empty();
        });
    }
}
