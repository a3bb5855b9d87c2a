package no.gevinstflyt.rollout;

/** What the privacy rules require of a municipality after an assessment. */
public enum PrivacyRequirement {
    NOTHING_MORE,
    /** A data protection impact assessment (GDPR article 35). */
    DPIA,
    /** Datatilsynet must be consulted (GDPR article 36). */
    PRIOR_CONSULTATION
}
