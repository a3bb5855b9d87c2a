package no.gevinstflyt.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The collaborations as the operator configures them. */
@ConfigurationProperties("gevinstflyt")
record CollaborationProperties(@DefaultValue List<Configured> collaborations) {

    /**
     * One collaboration.
     *
     * @param settings by name, as in the table; a later change in the table goes before them
     */
    record Configured(
            String id,
            String name,
            @Nullable String parent,
            @DefaultValue Map<String, String> settings,
            @DefaultValue List<Members> members) {}

    /**
     * Municipalities that are members over the same time.
     *
     * @param to the last day; null while they are members
     */
    record Members(List<String> numbers, LocalDate from, @Nullable LocalDate to) {}
}
