package no.gevinstflyt.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row in each table that came with rollout, measuring and taking out; of the only project, which Bodø is in. */
final class Realised {

    private static final List<String> TABLES = List.of(
            "project_execution",
            "project_experience",
            "project_final_report",
            "project_handover",
            "municipality_rollout",
            "go_live_date",
            "go_live",
            "rollout_not_answered",
            "staff_training",
            "national_service_agreement",
            "delivery_answer",
            "privacy_assessment",
            "dpia",
            "prior_consultation",
            "data_processing_agreement",
            "measurement_round",
            "measurement_due",
            "measurement_report",
            "measurement",
            "measurement_approval",
            "measurement_evidence",
            "measurement_roll_up",
            "measurement_round_report",
            "tracking",
            "tracking_change",
            "concept_evaluation",
            "take_out_answer",
            "take_out",
            "calendar_turn",
            "participation");

    private Realised() {}

    static void rows(JdbcClient jdbc) {
        execution(jdbc);
        rollout(jdbc);
        privacy(jdbc);
        measuring(jdbc);
        realisation(jdbc);
    }

    /** All rows of these tables, with the columns that they had before. */
    static Map<String, List<Map<String, Object>>> all(JdbcClient jdbc, Map<String, List<Map<String, Object>>> before) {
        Map<String, List<Map<String, Object>>> rows = all(jdbc);
        rows.forEach((table, now) -> now.forEach(
                row -> row.keySet().retainAll(before.get(table).get(0).keySet())));
        return rows;
    }

    /** All rows of these tables. */
    static Map<String, List<Map<String, Object>>> all(JdbcClient jdbc) {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        for (String table : TABLES) {
            rows.put(table, jdbc.sql("select * from " + table).query().listOfRows());
        }
        return rows;
    }

    private static void execution(JdbcClient jdbc) {
        jdbc.sql("update participation set rollout_state = 'LIVE', go_live_planned = date '2027-01-04',"
                        + " go_live_date = date '2027-01-05'")
                .update();
        insert(
                jdbc,
                "project_execution (project, start_date, team, started_by, started_at)",
                "id, date '2026-12-01', 'To fra hver', 'prosjektleder', current_timestamp");
        insert(
                jdbc,
                "project_experience (project, municipality, lapsed, went_well, recorded_by, recorded_at)",
                "id, '1804', false, 'Opplæringen', 'k1804', current_timestamp");
        insert(
                jdbc,
                "project_final_report (project, goal_achievement, actual_cost, lessons, written_by, written_at)",
                "id, 'Nådd', 1900000, 'Start tidlig', 'prosjektleder', current_timestamp");
        insert(
                jdbc,
                "project_handover (project, benefit, municipality, owner, handed_by, handed_at)",
                "id, 'Ø1', '1804', 'Enhetsleder', 'prosjektansvarlig', current_timestamp");
    }

    private static void rollout(JdbcClient jdbc) {
        insert(
                jdbc,
                "municipality_rollout (project, municipality, wave, privacy, trained, to_be_trained, joined, defects)",
                "id, '1804', 1, 'CLEARED', 4, 5, true, false");
        insert(
                jdbc,
                "go_live_date (project, municipality, planned, recorded_by, recorded_at)",
                "id, '1804', date '2027-01-04', 'prosjektleder', current_timestamp");
        insert(
                jdbc,
                "go_live_date (project, municipality, former, planned, reason, recorded_by, recorded_at)",
                "id, '1804', date '2027-01-04', date '2027-01-05', 'Sykdom', 'k1804', current_timestamp");
        insert(
                jdbc,
                "go_live (project, municipality, live_date, recorded_by, recorded_at)",
                "id, '1804', date '2027-01-05', 'k1804', current_timestamp");
        insert(
                jdbc,
                "rollout_not_answered (project, municipality, task, recorded_by, recorded_at)",
                "id, '1804', 'train-staff', 'prosjektleder', current_timestamp");
        insert(
                jdbc,
                "staff_training (project, municipality, trained, to_be_trained, recorded_by, recorded_at)",
                "id, '1804', 4, 5, 'k1804', current_timestamp");
        insert(
                jdbc,
                "national_service_agreement (project, municipality, joined, agreement_reference, agreement_date,"
                        + " recorded_by, recorded_at)",
                "id, '1804', true, '26/77', date '2026-12-01', 'k1804', current_timestamp");
        insert(
                jdbc,
                "delivery_answer (project, municipality, accepted, defects, recorded_by, recorded_at)",
                "id, '1804', false, 'Feil adresse', 'k1804', current_timestamp");
    }

    private static void privacy(JdbcClient jdbc) {
        insert(
                jdbc,
                "privacy_assessment (project, municipality, personal_data, criterion_list, residual_risk, requirement,"
                        + " approved_by, recorded_by, recorded_at)",
                "id, '1804', true, 'VULNERABLE,LARGE_SCALE', 'HIGH', 'DPIA', 'Dag', 'k1804', current_timestamp");
        insert(
                jdbc,
                "dpia (project, municipality, reference, officer_advice, officer_advice_date, residual_risk,"
                        + " requirement, approved_by, recorded_by, recorded_at)",
                "id, '1804', '26/80', 'Ja', date '2026-12-02', 'HIGH', 'CONSULTATION', 'Dag', 'k1804',"
                        + " current_timestamp");
        insert(
                jdbc,
                "prior_consultation (project, municipality, sent_date, answer, answer_date, go_ahead, recorded_by,"
                        + " recorded_at)",
                "id, '1804', date '2026-12-03', 'Ja', date '2026-12-20', true, 'k1804', current_timestamp");
        insert(
                jdbc,
                "data_processing_agreement (project, municipality, signed, reference, recorded_by, recorded_at)",
                "id, '1804', true, '26/81', 'k1804', current_timestamp");
    }

    private static void measuring(JdbcClient jdbc) {
        insert(
                jdbc,
                "measurement_round (collaboration, quarter, opened_at, due_on, closes_on)",
                "'salten', '2027-Q1', current_timestamp, date '2027-04-21', date '2027-05-05'");
        insert(
                jdbc,
                "measurement_due (round, municipality, project, benefit, seq)",
                "(select max(id) from measurement_round), '1804', id, 'Ø1', 0");
        insert(
                jdbc,
                "measurement_report (round, municipality, kind, reported_by, reported_at, late)",
                "(select max(id) from measurement_round), '1804', 'ANSWER', 'k1804', current_timestamp, false");
        insert(
                jdbc,
                "measurement (report, project, municipality, benefit, quarter, measured, unchanged, remark)",
                "(select max(id) from measurement_report), id, '1804', 'Ø1', '2027-Q1', 4615.2500, false, 'Telt'");
        insert(
                jdbc,
                "measurement_approval (report, approved, decided_by, decided_at)",
                "(select max(id) from measurement_report), true, 'k1804b', current_timestamp");
        jdbc.sql(
                        """
                        insert into measurement_evidence (task_id, collaboration, municipality, project, benefit,
                          quarter, file_name, content_type, size_bytes, sha256, uploaded_by, uploaded_at, content)
                        select 't', 'salten', '1804', id, 'Ø1', '2027-Q1', 'måling.pdf', 'application/pdf', 3, :hash,
                               'k1804', current_timestamp, :content from project""")
                .param("hash", "1".repeat(64))
                .param("content", new byte[] {1, 0, -1})
                .update();
        insert(
                jdbc,
                "measurement_roll_up (project, benefit, quarter, state, ratio, asked, measured, rolled_up_at)",
                "id, 'Ø1', '2027-Q1', 'OFF_TRACK', 0.2500, 2, 1, current_timestamp");
        insert(
                jdbc,
                "measurement_round_report (round, format, document)",
                "(select max(id) from measurement_round), 'docx', (select max(id) from document)");
    }

    private static void realisation(JdbcClient jdbc) {
        insert(jdbc, "tracking (project, ends_on)", "id, date '2029-12-31'");
        insert(
                jdbc,
                "tracking_change (project, event, ends_on, changed_at)",
                "id, 'BEGUN', date '2029-12-31', current_timestamp");
        insert(
                jdbc,
                "concept_evaluation (project, achieved, learnt, recommendation, written_by, written_at)",
                "id, 'Mye', 'Mer', 'END', 'gevinstansvarlig', current_timestamp");
        insert(
                jdbc,
                "take_out_answer (collaboration, municipality, budget_year, stage, answered, reported_by, reported_at)",
                "'salten', '1804', 2028, 'BUDGET', true, 'k1804', current_timestamp");
        insert(
                jdbc,
                "take_out (answer, seq, project, benefit, use_kind, amount, taken_from, budget_line)",
                "(select max(id) from take_out_answer), 0, id, 'Ø1', 'BUDGET_CUT', 500000, date '2028-01-01', '1201'");
    }

    private static void insert(JdbcClient jdbc, String columns, String values) {
        jdbc.sql("insert into " + columns + " select " + values + " from project")
                .update();
    }
}
