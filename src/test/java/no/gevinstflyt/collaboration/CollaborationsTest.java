package no.gevinstflyt.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.testing.BothDatabases;
import no.gevinstflyt.testing.BothDatabases.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class CollaborationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("Europe/Oslo"));

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theDemonstrationHasSixCollaborationsWithTheirMembers(Database database) {
        Collaborations collaborations = demonstration(database);

        assertThat(collaborations.all())
                .extracting(Collaboration::id)
                .containsExactly("helgeland", "lofoten", "nordland", "ofoten", "salten", "vesteralen");
        assertThat(collaborations.find("salten"))
                .contains(new Collaboration("salten", "Ett digitalt Salten", "nordland"));
        assertThat(collaborations.members("salten", DAY)).hasSize(10);
        assertThat(collaborations.members("nordland", DAY)).hasSize(41);
        assertThat(collaborations.members("helgeland", DAY))
                .hasSize(16)
                .extracting(Municipality::number)
                .contains("1833")
                .doesNotContain("1834");
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void samiNamesAndInhabitantsAreReferenceData(Database database) {
        Collaborations collaborations = demonstration(database);

        assertThat(collaborations.municipality("1875"))
                .contains(new Municipality("1875", "Hamarøy", "Hábmer", "Hábmer - Hamarøy"));
        assertThat(collaborations.municipality("0301")).isEmpty();
        List<String> salten = collaborations.members("salten", DAY).stream()
                .map(Municipality::number)
                .toList();
        Map<String, Integer> inhabitants = collaborations.inhabitants(salten, DAY);
        assertThat(inhabitants.values().stream().mapToInt(Integer::intValue).sum())
                .as("Salten's ten have 86 017 inhabitants")
                .isEqualTo(86_017);
        assertThat(collaborations.inhabitants(List.of(), DAY)).isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theNewestCountThatIsNotAfterTheDateIsTaken(Database database) {
        Collaborations collaborations = demonstration(database);
        database.jdbc()
                .sql("insert into municipality_inhabitants values ('1839', date '2026-01-01', 1050, 'test')")
                .update();

        assertThat(collaborations.inhabitants(List.of("1839"), LocalDate.of(2025, 12, 31)))
                .containsEntry("1839", 1062);
        assertThat(collaborations.inhabitants(List.of("1839"), LocalDate.of(2026, 1, 1)))
                .containsEntry("1839", 1050);
        assertThat(collaborations.inhabitants(List.of("1839"), LocalDate.of(2023, 12, 31)))
                .isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aMembershipHoldsOnItsFirstAndLastDay(Database database) {
        Collaborations collaborations = demonstration(database);
        database.jdbc()
                .sql("update collaboration_member set valid_to = date '2026-06-30' where municipality = '1839'")
                .update();

        assertThat(collaborations.isMember("salten", "1839", LocalDate.of(2019, 12, 31)))
                .isFalse();
        assertThat(collaborations.isMember("salten", "1839", LocalDate.of(2020, 1, 1)))
                .isTrue();
        assertThat(collaborations.isMember("salten", "1839", LocalDate.of(2026, 6, 30)))
                .isTrue();
        assertThat(collaborations.isMember("salten", "1839", LocalDate.of(2026, 7, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void settingsHoldFromTheirDateAndSurviveTheNextStart(Database database) {
        Collaborations collaborations = demonstration(database);
        setup(database).settle("salten", "decision-mode", "consensus", DAY.plusDays(10));
        setup(database).settle("salten", "task-days.declare-interest", "28", DAY);
        setup(database).settle("salten", "contact-registers-director.1839", "true", DAY);
        setup(database).apply();

        assertThat(collaborations.settings("helgeland").decisionMode()).isEqualTo(DecisionMode.MAJORITY);
        assertThat(collaborations.settings("salten").decisionMode()).isEqualTo(DecisionMode.CHAIR);
        assertThat(collaborations.settings("salten", DAY.plusDays(10)).decisionMode())
                .isEqualTo(DecisionMode.CONSENSUS);
        Settings today = collaborations.settings("salten");
        assertThat(today.daysOf("declare-interest")).isEqualTo(28);
        assertThat(today.daysOf("map-benefits")).isEqualTo(30);
        assertThat(today.contactRegistersDirector("1839")).isTrue();
        assertThat(today.contactRegistersDirector("1804")).isFalse();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void anUnknownSettingIsRefusedByItsName(Database database) {
        demonstration(database);

        assertThatThrownBy(() -> setup(database).settle("salten", "silence", "14", DAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("silence"));
        assertThatThrownBy(() -> setup(database).settle("salten", "silence-days", "-1", DAY))
                .hasMessageContaining("collaboration.setting-out-of-range");
        assertThatThrownBy(() -> setup(database).settle("salten", "decision-mode", "dice", DAY))
                .hasMessageContaining("form.unknown-choice");
    }

    private static Collaborations demonstration(Database database) {
        setup(database).apply();
        return new Collaborations(database.jdbc(), CLOCK);
    }

    private static CollaborationSetup setup(Database database) {
        return new CollaborationSetup(database.jdbc(), configured(), database.transactions());
    }

    private static CollaborationProperties configured() {
        StandardEnvironment environment = new StandardEnvironment();
        try {
            new YamlPropertySourceLoader()
                    .load("demo", new ClassPathResource("demo/collaborations.yaml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment)
                .bind("gevinstflyt", CollaborationProperties.class)
                .get();
    }
}
