package no.gevinstflyt.setup;

import java.util.List;
import java.util.Locale;
import no.gevinstflyt.collaboration.Collaboration;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Municipality;
import no.gevinstflyt.engine.Directory;
import no.gevinstflyt.engine.deployment.Grants;
import no.gevinstflyt.engine.deployment.TasklistFilters;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the groups of every collaboration and municipality, and what they may do in the engine. */
@Component
class Roles {

    static final String ADMINISTRATORS = "camunda-admin";
    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final List<String> OF_COLLABORATION = List.of(
            "project-leader",
            "resource-group",
            "steering-group",
            "steering-group-chair",
            "client",
            "project-owner",
            "benefit-manager",
            "observer");

    private final Collaborations collaborations;
    private final Directory directory;
    private final Grants grants;
    private final TasklistFilters filters;
    private final MessageSource messages;

    Roles(
            Collaborations collaborations,
            Directory directory,
            Grants grants,
            TasklistFilters filters,
            MessageSource messages) {
        this.collaborations = collaborations;
        this.directory = directory;
        this.grants = grants;
        this.filters = filters;
        this.messages = messages;
    }

    void ensure() {
        directory.group(ADMINISTRATORS, text("setup.role.administrator"));
        grants.everything(ADMINISTRATORS);
        grants.toEverybody();
        collaborations.all().forEach(this::ensure);
        collaborations.municipalities().forEach(this::ensure);
        filters.ensure();
    }

    private void ensure(Collaboration collaboration) {
        directory.collaboration(collaboration.id(), collaboration.name());
        for (String role : OF_COLLABORATION) {
            directory.group(collaboration.id() + "-" + role, text("setup.role." + role, collaboration.name()));
        }
        grants.start(collaboration.id() + "-project-leader", "joint-project");
    }

    private void ensure(Municipality municipality) {
        String group = "municipality-" + municipality.number();
        directory.group(group, text("setup.role.contact", municipality.name()));
        directory.group(group + "-director", text("setup.role.director", municipality.name()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, BOKMAL);
    }
}
