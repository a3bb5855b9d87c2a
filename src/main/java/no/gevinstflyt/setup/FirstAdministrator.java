package no.gevinstflyt.setup;

import java.util.List;
import no.gevinstflyt.collaboration.Collaboration;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.engine.Directory;
import no.gevinstflyt.engine.Directory.Person;
import org.springframework.stereotype.Component;

/** The administrator that an empty installation begins with. */
@Component
class FirstAdministrator {

    private final SetupProperties properties;
    private final Directory directory;
    private final Collaborations collaborations;

    FirstAdministrator(SetupProperties properties, Directory directory, Collaborations collaborations) {
        this.properties = properties;
        this.directory = directory;
        this.collaborations = collaborations;
    }

    /**
     * Creates the administrator from the configuration.
     *
     * @throws IllegalStateException where the configuration names none: nobody could ever sign in
     */
    void create() {
        String user = properties.admin().user();
        String password = properties.admin().password();
        if (user == null || user.isBlank() || password == null || password.isBlank()) {
            throw new IllegalStateException(
                    "Databasen er tom, og ingen administrator er oppgitt. Sett GEVINSTFLYT_ADMIN_USER og"
                            + " GEVINSTFLYT_ADMIN_PASSWORD og start på nytt. (The database is empty and no"
                            + " administrator is named: set the two variables and start again.)");
        }
        directory.person(new Person(user, "", "Administrator", List.of(Roles.ADMINISTRATORS), tenants()), password);
    }

    private List<String> tenants() {
        return collaborations.all().stream().map(Collaboration::id).toList();
    }
}
