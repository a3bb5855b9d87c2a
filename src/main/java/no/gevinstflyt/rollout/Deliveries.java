package no.gevinstflyt.rollout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.gevinstflyt.deviation.Deviations;
import no.gevinstflyt.deviation.RaiseDeviation;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.project.GoLives;
import no.gevinstflyt.project.Projects;
import no.gevinstflyt.project.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A municipality accepts what it has in use, or says what is wrong, which becomes a deviation until then. */
@Service
@Transactional
public class Deliveries {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final GoLives goLives;
    private final Projects projects;
    private final Deviations deviations;
    private final RolloutRecords records;
    private final MessageSource messages;

    Deliveries(
            GoLives goLives, Projects projects, Deviations deviations, RolloutRecords records, MessageSource messages) {
        this.goLives = goLives;
        this.projects = projects;
        this.deviations = deviations;
        this.records = records;
        this.messages = messages;
    }

    /** Keeps the answer. */
    public void answer(long project, String municipality, AcceptDelivery answer, Recorded recorded, Caller by) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("accepted", answer.accepted());
        row.put("defects", answer.accepted() ? null : answer.defects());
        row.put("deviation", answer.accepted() ? null : raised(project, municipality, answer.defects(), by));
        records.add("delivery_answer", project, municipality, row, recorded);
        records.set(project, municipality, Map.of("defects", !answer.accepted()));
        if (answer.accepted()) {
            goLives.accept(project, municipality);
            deviations.close(records.defects(project, municipality), by.userId());
        }
    }

    private Long raised(long project, String municipality, String defects, Caller by) {
        Object[] where = {projects.municipalityName(municipality)};
        String title = messages.getMessage("rollout.deviation.title", where, BOKMAL);
        return deviations
                .raise(projects.get(project).code(), new RaiseDeviation(title, defects, municipality), by)
                .id();
    }
}
