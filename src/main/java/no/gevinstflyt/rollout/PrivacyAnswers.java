package no.gevinstflyt.rollout;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality has answered about its privacy until now; for its own tasks. */
@Service
@Transactional(readOnly = true)
public class PrivacyAnswers {

    private final JdbcClient jdbc;

    PrivacyAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest assessment of risk and privacy. */
    public Optional<AssessPrivacy> assessment(long project, String municipality) {
        return jdbc.sql(
                        """
                        select personal_data, criterion_list, residual_risk, approved_by from privacy_assessment
                         where project = ? and municipality = ? order by id desc limit 1""")
                .params(project, municipality)
                .query((row, number) -> new AssessPrivacy(
                        true,
                        row.getBoolean(1),
                        Arrays.stream(row.getString(2).split(","))
                                .filter(name -> !name.isEmpty())
                                .map(PrivacyCriterion::valueOf)
                                .toList(),
                        Level.valueOf(row.getString(3)),
                        row.getString(4)))
                .optional();
    }

    /** When Datatilsynet was asked; empty where it was not, or has answered since. */
    public Optional<LocalDate> consultationSent(long project, String municipality) {
        return jdbc.sql(
                        """
                        select sent_date, go_ahead from prior_consultation
                         where project = ? and municipality = ? order by id desc limit 1""")
                .params(project, municipality)
                .query((row, number) -> row.getObject("go_ahead") == null
                        ? Optional.of(row.getObject("sent_date", LocalDate.class))
                        : Optional.<LocalDate>empty())
                .optional()
                .flatMap(sent -> sent);
    }
}
