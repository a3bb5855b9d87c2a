package no.gevinstflyt.benefit;

/** KommIT's types: money, freed time, or neither. */
public enum BenefitType {
    DIRECT,
    INDIRECT,
    QUALITATIVE
}
