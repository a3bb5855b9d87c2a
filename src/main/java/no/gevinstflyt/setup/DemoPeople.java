package no.gevinstflyt.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.gevinstflyt.collaboration.Collaborations;
import no.gevinstflyt.collaboration.Municipality;
import no.gevinstflyt.engine.Directory;
import no.gevinstflyt.engine.Directory.Person;
import org.springframework.stereotype.Component;

/** The demonstration's people: the roles of Salten and Helgeland, and each member's contacts and director. */
@Component
class DemoPeople {

    static final String PASSWORD = "gevinstflyt";
    static final String ADMINISTRATOR = "admin";
    private static final String SALTEN = "salten";
    private static final String HELGELAND = "helgeland";

    private final Directory directory;
    private final Collaborations collaborations;
    private final Clock clock;

    DemoPeople(Directory directory, Collaborations collaborations, Clock clock) {
        this.directory = directory;
        this.collaborations = collaborations;
        this.clock = clock;
    }

    void create() {
        salten().forEach(person -> directory.person(person, PASSWORD));
        helgeland().forEach(person -> directory.person(person, PASSWORD));
        members(SALTEN).forEach(municipality -> create(municipality, SALTEN, true));
        members(HELGELAND).forEach(municipality -> create(municipality, HELGELAND, false));
    }

    void createAdministrator() {
        List<String> all = collaborations.all().stream().map(one -> one.id()).toList();
        directory.person(
                new Person(ADMINISTRATOR, "Ada", "Administrator", List.of(Roles.ADMINISTRATORS), all), PASSWORD);
    }

    private static List<Person> salten() {
        return List.of(
                person("prosjektleder", "Pernille", "Prosjektleder", SALTEN, "project-leader"),
                person("prosjektansvarlig", "Per", "Prosjektansvarlig", SALTEN, "project-owner"),
                person("gevinstansvarlig", "Guro", "Gevinstansvarlig", SALTEN, "benefit-manager"),
                person("ressurs1", "Rune", "Ressurs", SALTEN, "resource-group"),
                person("ressurs2", "Rita", "Ressurs", SALTEN, "resource-group"),
                person("styringsleder", "Stine", "Styringsleder", SALTEN, "steering-group", "steering-group-chair"),
                person("styring1", "Svein", "Styring", SALTEN, "steering-group"),
                person("styring2", "Siri", "Styring", SALTEN, "steering-group"),
                person("oppdragsgiver", "Olav", "Oppdragsgiver", SALTEN, "client"),
                person("observator", "Oda", "Observatør", SALTEN, "observer"));
    }

    private static List<Person> helgeland() {
        return List.of(
                person("hprosjektleder", "Hanne", "Prosjektleder", HELGELAND, "project-leader"),
                person("hstyringsleder", "Hans", "Styringsleder", HELGELAND, "steering-group", "steering-group-chair"));
    }

    private void create(Municipality municipality, String collaboration, boolean secondContact) {
        String number = municipality.number();
        String group = "municipality-" + number;
        List<Person> own = new ArrayList<>();
        own.add(new Person("k" + number, "Kontakt", municipality.name(), List.of(group), List.of(collaboration)));
        if (secondContact) {
            own.add(new Person(
                    "k" + number + "b", "Stedfortreder", municipality.name(), List.of(group), List.of(collaboration)));
        }
        own.add(new Person(
                "d" + number,
                "Kommunedirektør",
                municipality.name(),
                List.of(group + "-director"),
                List.of(collaboration)));
        own.forEach(person -> directory.person(person, PASSWORD));
    }

    private List<Municipality> members(String collaboration) {
        return collaborations.members(collaboration, LocalDate.now(clock));
    }

    private static Person person(String id, String first, String last, String collaboration, String... roles) {
        List<String> groups =
                Arrays.stream(roles).map(role -> collaboration + "-" + role).toList();
        return new Person(id, first, last, groups, List.of(collaboration));
    }
}
