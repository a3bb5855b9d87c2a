package no.gevinstflyt.benefit;

/** How likely it is that a benefit fails to appear. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
