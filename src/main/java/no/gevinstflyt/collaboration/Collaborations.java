package no.gevinstflyt.collaboration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The collaborations, their members and settings, and the municipalities. */
@Service
public class Collaborations {

    private static final String MUNICIPALITY =
            "select number, name, sami_name samiName, official_name officialName from municipality m where ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Map<String, Municipality> known = Map.of();

    Collaborations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Collaboration> find(String id) {
        return jdbc.sql("select id, name, parent from collaboration where id = ?")
                .param(id)
                .query(Collaboration.class)
                .optional();
    }

    /** All collaborations, by id. */
    public List<Collaboration> all() {
        return jdbc.sql("select id, name, parent from collaboration order by id")
                .query(Collaboration.class)
                .list();
    }

    /** The municipalities that are members on the date, by number. */
    public List<Municipality> members(String collaboration, LocalDate date) {
        return jdbc.sql(
                        MUNICIPALITY
                                + """
                        exists (select 1 from collaboration_member c
                                 where c.collaboration = :collaboration and c.municipality = m.number
                                   and c.valid_from <= :date and (c.valid_to is null or c.valid_to >= :date))
                        order by number""")
                .param("collaboration", collaboration)
                .param("date", date)
                .query(Municipality.class)
                .list();
    }

    public boolean isMember(String collaboration, String number, LocalDate date) {
        return members(collaboration, date).stream()
                .anyMatch(member -> member.number().equals(number));
    }

    /** A municipality, from memory once it has been read: they come with the product and don't change while it runs. */
    public Optional<Municipality> municipality(String number) {
        if (!known.containsKey(number)) {
            known = municipalities().stream().collect(Collectors.toMap(Municipality::number, Function.identity()));
        }
        return Optional.ofNullable(known.get(number));
    }

    /** All municipalities, by number. */
    public List<Municipality> municipalities() {
        return jdbc.sql(MUNICIPALITY + "true order by number")
                .query(Municipality.class)
                .list();
    }

    /**
     * Inhabitants by municipality number: the newest count that is not after the date. A municipality without one is
     * left out.
     */
    public Map<String, Integer> inhabitants(Collection<String> numbers, LocalDate date) {
        Map<String, Integer> inhabitants = new HashMap<>();
        if (!numbers.isEmpty()) {
            jdbc.sql(
                            """
                            select municipality, inhabitants from municipality_inhabitants i
                             where municipality in (:numbers)
                               and counted_on = (select max(n.counted_on) from municipality_inhabitants n
                                                  where n.municipality = i.municipality and n.counted_on <= :date)""")
                    .param("numbers", numbers)
                    .param("date", date)
                    .query(row -> {
                        inhabitants.put(row.getString(1), row.getInt(2));
                    });
        }
        return inhabitants;
    }

    /** The collaboration's settings as they stand today. */
    public Settings settings(String collaboration) {
        return settings(collaboration, LocalDate.now(clock));
    }

    /** The collaboration's settings as they stand on the date: of each, the newest that is valid by then. */
    public Settings settings(String collaboration, LocalDate date) {
        Map<String, String> texts = new HashMap<>();
        jdbc.sql(
                        """
                        select name, content from collaboration_setting
                         where collaboration = ? and valid_from <= ? order by valid_from""")
                .param(collaboration)
                .param(date)
                .query(row -> {
                    texts.put(row.getString(1), row.getString(2));
                });
        return new SettingTexts(texts).read();
    }
}
