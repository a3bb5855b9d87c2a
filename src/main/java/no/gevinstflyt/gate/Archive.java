package no.gevinstflyt.gate;

import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;

/** Adds decisions. There is no way to change one. */
@Component
class Archive {

    private final JdbcAggregateTemplate template;

    Archive(JdbcAggregateTemplate template) {
        this.template = template;
    }

    /** Adds a decision; a second one on the same treatment of a case is refused by the database. */
    GateDecision add(GateDecision decision) {
        return template.insert(decision);
    }
}
