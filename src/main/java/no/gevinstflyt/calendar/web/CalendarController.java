package no.gevinstflyt.calendar.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import no.gevinstflyt.calendar.DailyWork;
import no.gevinstflyt.calendar.Due;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.form.Text;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What falls due in a collaboration, and starting it by hand. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarController {

    private final DailyWork work;
    private final People people;
    private final FormReader reader;

    CalendarController(DailyWork work, People people, FormReader reader) {
        this.work = work;
        this.people = people;
        this.reader = reader;
    }

    /** What is due in the collaboration and has not been started, for its members. */
    @GetMapping
    List<Due> due(@RequestParam String collaboration) {
        Caller caller = people.current().orElseThrow();
        if (!caller.administrator() && !caller.collaborations().contains(collaboration)) {
            throw Refused.notFound("collaboration.unknown-collaboration", collaboration);
        }
        return work.due(collaboration);
    }

    /** Starts something by hand, once, with the same key as the calendar. */
    @PostMapping("/{kind}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Due start(@PathVariable String kind, @RequestBody ObjectNode body) {
        StartByHand asked = reader.read(StartByHand.class, body);
        Due due = new Due(kind, asked.collaboration(), asked.period());
        work.startByHand(due, people.current().orElseThrow());
        return due;
    }

    /** What is to be started. */
    record StartByHand(@NotBlank @Text(max = 40) String collaboration, @NotBlank @Text(max = 100) String period) {}
}
