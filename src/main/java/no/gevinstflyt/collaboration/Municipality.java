package no.gevinstflyt.collaboration;

import org.jspecify.annotations.Nullable;

/**
 * A municipality.
 *
 * @param number the four digits of the municipality number ({@code 1804})
 * @param name the Norwegian name
 * @param samiName the official Sámi name, where there is one
 * @param officialName all official names in their official order ({@code Hábmer - Hamarøy})
 */
public record Municipality(String number, String name, @Nullable String samiName, String officialName) {

    public Municipality(String number, String name, @Nullable String samiName) {
        this(number, name, samiName, samiName == null ? name : name + " - " + samiName);
    }

    /** The name as it is shown. */
    public String displayName() {
        return officialName;
    }
}
