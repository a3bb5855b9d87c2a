package no.gevinstflyt.collaboration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.gevinstflyt.collaboration.Setting.Settled;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.form.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A collaboration's settings, for those in it to read, and for its project leader and the administrator to settle. Whether
 * one person is enough for a municipality's measurements, that municipality settles itself.
 */
@Service
@Transactional
public class CollaborationSettings {

    private final JdbcClient jdbc;
    private final Collaborations collaborations;
    private final CollaborationSetup setup;
    private final Clock clock;

    CollaborationSettings(JdbcClient jdbc, Collaborations collaborations, CollaborationSetup setup, Clock clock) {
        this.jdbc = jdbc;
        this.collaborations = collaborations;
        this.setup = setup;
        this.clock = clock;
    }

    /**
     * All settings by name, those that are settled for one task or municipality among them.
     *
     * @throws Refused (not found) where there is no such collaboration, or none that the caller is in
     */
    @Transactional(readOnly = true)
    public List<Setting> of(String collaboration, Caller caller) {
        visible(collaboration, caller);
        Map<String, List<Settled>> settled = settled(collaboration);
        TreeMap<String, String> standards = new TreeMap<>(SettingTexts.standards());
        settled.keySet().forEach(name -> standards.putIfAbsent(name, ""));
        return standards.entrySet().stream()
                .map(entry ->
                        setting(entry.getKey(), entry.getValue(), settled.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /**
     * Settles something from a day on, which is not past: what held before that day stays.
     *
     * @throws Refused not found as for reading; forbidden to all but those who may settle it; invalid where the name is unknown, the value is not what the setting takes, or the day is past
     */
    public Setting settle(String collaboration, String name, SettleSetting command, Caller caller) {
        visible(collaboration, caller);
        if (!maySettle(collaboration, name, caller)) {
            throw Refused.forbidden(
                    SettingTexts.ownChoice(name).isPresent()
                            ? "collaboration.municipality-only"
                            : "collaboration.leader-only");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate from = command.from() == null ? today : command.from();
        if (from.isBefore(today)) {
            throw Refused.invalid("from", "collaboration.from-passed", today);
        }
        checkMunicipality(name);
        setup.settle(collaboration, name, command.value(), from);
        return of(collaboration, caller).stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The names of all that the person may settle for the collaboration, by task and by municipality too. */
    @Transactional(readOnly = true)
    public List<String> names(String collaboration, Caller caller) {
        List<String> members = collaborations.members(collaboration, LocalDate.now(clock)).stream()
                .map(Municipality::number)
                .toList();
        return SettingTexts.names(members).stream()
                .filter(name -> maySettle(collaboration, name, caller))
                .toList();
    }

    /** What the setting takes where it takes one of a few keys; empty where it takes a number. */
    public List<String> choices(String name) {
        return SettingTexts.choices(name);
    }

    /** Whether the person leads the collaboration's projects, or is the administrator. */
    public boolean leads(String collaboration, Caller caller) {
        return caller.administrator() || caller.hasRole(collaboration, "project-leader");
    }

    private boolean maySettle(String collaboration, String name, Caller caller) {
        return SettingTexts.ownChoice(name)
                .map(number -> caller.administrator() || caller.contactOf(number) || caller.directorOf(number))
                .orElseGet(() -> leads(collaboration, caller));
    }

    private void visible(String collaboration, Caller caller) {
        boolean in = caller.administrator() || caller.collaborations().contains(collaboration);
        if (!in || collaborations.find(collaboration).isEmpty()) {
            throw Refused.notFound("collaboration.unknown-collaboration", collaboration);
        }
    }

    private void checkMunicipality(String name) {
        SettingTexts.municipality(name)
                .filter(number -> collaborations.municipality(number).isEmpty())
                .ifPresent(number -> {
                    throw Refused.invalid("name", "collaboration.unknown-municipality", number);
                });
    }

    private Setting setting(String name, String standard, List<Settled> settled) {
        LocalDate today = LocalDate.now(clock);
        Settled now = settled.stream()
                .filter(one -> !one.from().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(null);
        String usual = standard.isEmpty() ? null : standard;
        return new Setting(
                name,
                now == null ? usual : now.value(),
                usual,
                now == null ? null : now.from(),
                settled.stream().filter(one -> one.from().isAfter(today)).toList());
    }

    /** What was ever settled, by name, the oldest first. */
    private Map<String, List<Settled>> settled(String collaboration) {
        Map<String, List<Settled>> settled = new TreeMap<>();
        jdbc.sql("select name, content, valid_from from collaboration_setting where collaboration = ?"
                        + " order by name, valid_from")
                .param(collaboration)
                .query(row -> {
                    settled.computeIfAbsent(row.getString("name"), name -> new ArrayList<>())
                            .add(new Settled(row.getString("content"), row.getObject("valid_from", LocalDate.class)));
                });
        return settled;
    }
}
