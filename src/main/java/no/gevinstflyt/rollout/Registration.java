package no.gevinstflyt.rollout;

import java.util.List;
import java.util.Locale;

/** What a municipality registers in its rollout: each kind has a table, and is the answer to a task. */
public enum Registration {
    DATE("plan-rollout", "go_live_date", date("planned"), date("former"), text("reason")),
    PRIVACY_ASSESSMENT(
            "assess-privacy",
            "privacy_assessment",
            yesNo("personalData"),
            new Column("criteriaMet", "criterion_list", Type.CRITERIA),
            new Column("residualRisk", "residual_risk", Type.LEVEL),
            new Column("requirement", "requirement", Type.REQUIREMENT),
            text("approvedBy")),
    IMPACT_ASSESSMENT(
            "complete-dpia",
            "dpia",
            new Column("dpiaReference", "reference", Type.TEXT),
            text("officerAdvice"),
            date("officerAdviceDate"),
            new Column("residualRisk", "residual_risk", Type.LEVEL),
            new Column("requirement", "requirement", Type.REQUIREMENT),
            text("approvedBy")),
    PRIOR_CONSULTATION(
            "prior-consultation",
            "prior_consultation",
            date("sentDate"),
            yesNo("goAhead"),
            date("answerDate"),
            text("answer")),
    DATA_PROCESSING_AGREEMENT(
            "sign-data-processing-agreement", "data_processing_agreement", yesNo("signed"), text("reference")),
    NATIONAL_SERVICE(
            "join-national-service",
            "national_service_agreement",
            yesNo("joined"),
            text("agreementReference"),
            new Column("date", "agreement_date", Type.DATE)),
    TRAINING("train-staff", "staff_training", number("trained"), number("toBeTrained")),
    GO_LIVE(
            "confirm-go-live",
            "go_live",
            date("liveDate"),
            new Column("missingBaselines", "missing_baseline_list", Type.TEXT),
            new Column("acceptedBy", "baseline_accepted_by", Type.TEXT)),
    DELIVERY("accept-delivery", "delivery_answer", yesNo("accepted"), text("defects")),
    NOT_ANSWERED("follow-up-silence", "rollout_not_answered", new Column("task", "task", Type.TASK));

    private final String task;
    private final String table;
    private final List<Column> columns;

    Registration(String task, String table, Column... columns) {
        this.task = task;
        this.table = table;
        this.columns = List.of(columns);
    }

    /** The task whose answer it is. */
    public String task() {
        return task;
    }

    String table() {
        return table;
    }

    List<Column> columns() {
        return columns;
    }

    /** What a column holds. */
    enum Type {
        TEXT,
        YES_NO,
        DATE,
        NUMBER,
        LEVEL,
        REQUIREMENT,
        CRITERIA,
        TASK
    }

    /** A column, and the field that it is the answer to. */
    record Column(String field, String name, Type type) {}

    private static Column text(String field) {
        return new Column(field, snake(field), Type.TEXT);
    }

    private static Column yesNo(String field) {
        return new Column(field, snake(field), Type.YES_NO);
    }

    private static Column date(String field) {
        return new Column(field, snake(field), Type.DATE);
    }

    private static Column number(String field) {
        return new Column(field, snake(field), Type.NUMBER);
    }

    private static String snake(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
