package no.gevinstflyt.collaboration;

import java.time.LocalDate;
import no.gevinstflyt.collaboration.CollaborationProperties.Configured;
import no.gevinstflyt.collaboration.CollaborationProperties.Members;
import no.gevinstflyt.form.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the configured collaborations, memberships and settings into the tables when the application starts, before
 * anything that runs on start. Can be repeated: what is there is brought up to date, nothing is deleted.
 */
@Component
public class CollaborationSetup {

    /** From when configured settings hold; every change made later goes before them. */
    public static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private final JdbcClient jdbc;
    private final CollaborationProperties properties;
    private final TransactionTemplate transaction;

    CollaborationSetup(JdbcClient jdbc, CollaborationProperties properties, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Applies the configuration, once more where another node applied it at the same moment. */
    public void apply() {
        try {
            applyOnce();
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            applyOnce();
        }
    }

    private void applyOnce() {
        transaction.executeWithoutResult(running -> {
            properties.collaborations().forEach(this::collaboration);
            properties.collaborations().forEach(this::belongings);
        });
    }

    /**
     * Settles something for a collaboration from a date on.
     *
     * @param name the setting's name, such as {@code decision-mode} or {@code task-days.declare-interest}
     * @throws Refused (invalid) where the name is unknown or the text is not what the setting takes
     */
    public void settle(String collaboration, String name, String text, LocalDate from) {
        SettingTexts.check(name, text);
        if (update(
                        "update collaboration_setting set content = ? where collaboration = ? and name = ? and valid_from = ?",
                        text,
                        collaboration,
                        name,
                        from)
                == 0) {
            update("insert into collaboration_setting values (?, ?, ?, ?)", collaboration, name, from, text);
        }
    }

    private void collaboration(Configured configured) {
        if (update("update collaboration set name = ? where id = ?", configured.name(), configured.id()) == 0) {
            update("insert into collaboration (id, name) values (?, ?)", configured.id(), configured.name());
        }
    }

    private void belongings(Configured configured) {
        update("update collaboration set parent = ? where id = ?", configured.parent(), configured.id());
        configured.settings().forEach((name, text) -> settle(configured.id(), name, text, ALWAYS));
        for (Members members : configured.members()) {
            members.numbers().forEach(number -> member(configured.id(), number, members.from(), members.to()));
        }
    }

    private void member(String collaboration, String number, LocalDate from, @Nullable LocalDate to) {
        if (update(
                        "update collaboration_member set valid_to = ? where collaboration = ? and municipality = ? and valid_from = ?",
                        to,
                        collaboration,
                        number,
                        from)
                == 0) {
            update("insert into collaboration_member values (?, ?, ?, ?)", collaboration, number, from, to);
        }
    }

    private int update(String sql, @Nullable Object... parameters) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        for (int index = 0; index < parameters.length; index++) {
            statement = statement.param(index + 1, parameters[index]);
        }
        return statement.update();
    }
}
