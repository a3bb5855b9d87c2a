package no.gevinstflyt.rollout;

/**
 * The criteria by which Datatilsynet judges whether processing is likely to carry a high risk, so that a DPIA is
 * required: the nine of the Article 29 Working Party's guidelines WP 248 rev. 01.
 */
public enum PrivacyCriterion {
    EVALUATION_OR_SCORING,
    AUTOMATED_DECISIONS,
    SYSTEMATIC_MONITORING,
    SENSITIVE_DATA,
    LARGE_SCALE,
    MATCHED_DATASETS,
    VULNERABLE_PERSONS,
    NEW_TECHNOLOGY,
    HINDERS_RIGHTS
}
