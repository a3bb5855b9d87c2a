package no.gevinstflyt.rollout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.gevinstflyt.form.Refused;
import no.gevinstflyt.project.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A municipality's way to a cleared privacy: each answer is kept, and says what is needed next. */
@Service
@Transactional
public class PrivacyClearance {

    private final RolloutRecords records;
    private final PrivacyRules rules;
    private final JdbcClient jdbc;
    private final Clock clock;

    PrivacyClearance(RolloutRecords records, PrivacyRules rules, JdbcClient jdbc, Clock clock) {
        this.records = records;
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the clearance waits for; empty where the municipality's rollout is not planned. */
    @Transactional(readOnly = true)
    public Optional<PrivacyState> state(long project, String municipality) {
        return jdbc.sql("select privacy from municipality_rollout where project = ? and municipality = ?")
                .params(project, municipality)
                .query((row, number) -> PrivacyState.valueOf(row.getString(1)))
                .optional();
    }

    /** Keeps the assessment of risk and privacy. */
    public PrivacyState assess(long project, String municipality, AssessPrivacy answer, Recorded recorded) {
        if (!answer.riskAssessed()) {
            throw Refused.invalid("riskAssessed", "rollout.risk-not-assessed");
        }
        PrivacyRequirement required = noGoAhead(project, municipality)
                ? PrivacyRequirement.DPIA
                : rules.required(answer.personalData(), answer.criteria().size(), false, answer.residualRisk());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("personal_data", answer.personalData());
        row.put("criterion_list", answer.criteria().stream().map(Enum::name).collect(Collectors.joining(",")));
        row.put("residual_risk", answer.residualRisk().name());
        row.put("requirement", required.name());
        row.put("approved_by", answer.approvedBy());
        records.add("privacy_assessment", project, municipality, row, recorded);
        if (required == PrivacyRequirement.DPIA) {
            return next(project, municipality, recorded, PrivacyState.DPIA);
        }
        return next(
                project, municipality, recorded, answer.personalData() ? PrivacyState.AGREEMENT : PrivacyState.CLEARED);
    }

    /** Keeps the data protection impact assessment. */
    public PrivacyState assessImpact(long project, String municipality, CompleteDpia answer, Recorded recorded) {
        notAhead("officerAdviceDate", answer.officerAdviceDate());
        PrivacyRequirement required = rules.required(true, 0, true, answer.residualRisk());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("reference", answer.dpiaReference());
        row.put("officer_advice", answer.officerAdvice());
        row.put("officer_advice_date", answer.officerAdviceDate());
        row.put("residual_risk", answer.residualRisk().name());
        row.put("requirement", required.name());
        row.put("approved_by", answer.approvedBy());
        records.add("dpia", project, municipality, row, recorded);
        boolean consult = required == PrivacyRequirement.PRIOR_CONSULTATION;
        return next(project, municipality, recorded, consult ? PrivacyState.CONSULTATION : PrivacyState.AGREEMENT);
    }

    /** Keeps that Datatilsynet has been asked, or what it answered; a no leads to a new assessment. */
    public PrivacyState consult(long project, String municipality, PriorConsultation answer, Recorded recorded) {
        notAhead("sentDate", answer.sentDate());
        if (answer.goAhead() == null && (answer.answer() != null || answer.answerDate() != null)) {
            throw Refused.invalid("goAhead", "form.required");
        } else if (answer.answerDate() != null) {
            notAhead("answerDate", answer.answerDate());
            if (answer.answerDate().isBefore(answer.sentDate())) {
                throw Refused.invalid("answerDate", "rollout.answered-before-sent", answer.sentDate());
            }
        }
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("sent_date", answer.sentDate());
        row.put("answer", answer.answer());
        row.put("answer_date", answer.answerDate());
        row.put("go_ahead", answer.goAhead());
        records.add("prior_consultation", project, municipality, row, recorded);
        if (answer.goAhead() == null) {
            return next(project, municipality, recorded, PrivacyState.CONSULTATION);
        }
        return next(
                project, municipality, recorded, answer.goAhead() ? PrivacyState.AGREEMENT : PrivacyState.ASSESSMENT);
    }

    /** Keeps whether the data processing agreement is signed. */
    public PrivacyState agree(
            long project, String municipality, SignDataProcessingAgreement answer, Recorded recorded) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("signed", answer.signed());
        row.put("reference", answer.reference());
        records.add("data_processing_agreement", project, municipality, row, recorded);
        return next(project, municipality, recorded, answer.signed() ? PrivacyState.CLEARED : PrivacyState.AGREEMENT);
    }

    /** Whether Datatilsynet said no the last time it was asked: then only a new impact assessment leads on. */
    private boolean noGoAhead(long project, String municipality) {
        return jdbc.sql(
                        """
                        select go_ahead from prior_consultation
                         where project = ? and municipality = ? order by id desc limit 1""")
                .params(project, municipality)
                .query((row, number) -> Boolean.FALSE.equals(row.getObject(1)))
                .optional()
                .orElse(false);
    }

    private PrivacyState next(long project, String municipality, Recorded recorded, PrivacyState state) {
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("privacy", state.name());
        changes.put("cleared_on", state == PrivacyState.CLEARED ? day(recorded) : null);
        records.set(project, municipality, changes);
        return state;
    }

    /** The day on which it was answered, where somebody recorded it later. */
    private LocalDate day(Recorded recorded) {
        return recorded.answeredOn() == null
                ? LocalDate.ofInstant(recorded.at(), clock.getZone())
                : recorded.answeredOn();
    }

    private void notAhead(String field, LocalDate date) {
        if (date.isAfter(LocalDate.now(clock))) {
            throw Refused.invalid(field, "rollout.date-ahead");
        }
    }
}
