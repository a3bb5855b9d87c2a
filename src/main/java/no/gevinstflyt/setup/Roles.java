package no.gevinstflyt.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put(ADMINISTRATORS, text("setup.role.administrator"));
        collaborations.all().forEach(collaboration -> add(groups, collaboration));
        collaborations.municipalities().forEach(municipality -> add(groups, municipality));
        directory.groups(groups);
        grants.everything(ADMINISTRATORS);
        grants.toEverybody();
        collaborations.all().forEach(collaboration -> {
            directory.collaboration(collaboration.id(), collaboration.name());
            grants.start(collaboration.id() + "-project-leader", "joint-project");
            grants.start(collaboration.id() + "-project-leader", "measurement-round");
        });
        filters.ensure();
    }

    private void add(Map<String, String> groups, Collaboration collaboration) {
        for (String role : OF_COLLABORATION) {
            groups.put(collaboration.id() + "-" + role, text("setup.role." + role, collaboration.name()));
        }
    }

    private void add(Map<String, String> groups, Municipality municipality) {
        String group = "municipality-" + municipality.number();
        groups.put(group, text("setup.role.contact", municipality.name()));
        groups.put(group + "-director", text("setup.role.director", municipality.name()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, BOKMAL);
    }
}
