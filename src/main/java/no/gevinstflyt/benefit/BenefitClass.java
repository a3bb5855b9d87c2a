package no.gevinstflyt.benefit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The class that a benefit's code begins with. */
public enum BenefitClass {
    /** Priced, in the own organisation. */
    @JsonProperty("Ø")
    OWN,
    /** Priced, in other public bodies. */
    @JsonProperty("V")
    OTHER_PUBLIC,
    /** Not priced. */
    @JsonProperty("K")
    NOT_PRICED;

    /** The class of a code such as {@code Ø1}, which must be well-formed. */
    public static BenefitClass of(String code) {
        return switch (code.charAt(0)) {
            case 'Ø' -> OWN;
            case 'V' -> OTHER_PUBLIC;
            default -> NOT_PRICED;
        };
    }

    public boolean priced() {
        return this != NOT_PRICED;
    }
}
