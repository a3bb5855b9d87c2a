package no.gevinstflyt.bench;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Collaborations of invented municipalities, as many as wanted; once in a database. */
final class SyntheticCollaborations {

    private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);
    private static final int MOST = 357;

    private final JdbcClient jdbc;

    SyntheticCollaborations(JdbcClient jdbc) {
        this.jdbc = jdbc;
        for (int index = 0; index < MOST; index++) {
            String name = "Kommune " + number(index);
            jdbc.sql("insert into municipality (number, name, sami_name, official_name) values (?, ?, null, ?)")
                    .params(number(index), name, name)
                    .update();
            jdbc.sql("insert into municipality_inhabitants (municipality, counted_on, inhabitants, source)"
                            + " values (?, ?, ?, 'syntetisk')")
                    .params(number(index), ALWAYS, 1000 + index)
                    .update();
        }
    }

    /** A collaboration with so many members. */
    String of(int municipalities) {
        String id = "bench" + municipalities;
        jdbc.sql("insert into collaboration (id, name) values (?, ?)")
                .params(id, "Syntetisk " + municipalities)
                .update();
        for (int index = 0; index < municipalities; index++) {
            jdbc.sql("insert into collaboration_member (collaboration, municipality, valid_from) values (?, ?, ?)")
                    .params(id, number(index), ALWAYS)
                    .update();
        }
        return id;
    }

    private static String number(int index) {
        return String.valueOf(6000 + index);
    }
}
