package no.gevinstflyt.rollout;

/** The decision on what privacy requires. */
public interface PrivacyRules {

    /**
     * What is required.
     *
     * @param criteriaMet how many of the criteria are met, 0–9
     * @param dpiaDone whether the risk is that which is left after a data protection impact assessment
     */
    PrivacyRequirement required(boolean personalData, int criteriaMet, boolean dpiaDone, Level residualRisk);
}
