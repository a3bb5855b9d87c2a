package no.gevinstflyt.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ten principles that an idea is held against. */
public final class Principles {

    private static final List<String> KEYS = List.of(
            "user-centred",
            "co-creation",
            "coherent-services",
            "user-needs-and-service-design",
            "benefits",
            "standardisation-and-reuse",
            "privacy-and-security",
            "national-solutions-first",
            "sharing-and-open-data",
            "flexibility-and-scalability");

    private Principles() {}

    public static List<String> keys() {
        return KEYS;
    }

    /** The same answer to each of them. */
    public static Map<String, Map<String, String>> all(String answer) {
        return KEYS.stream().collect(Collectors.toMap(key -> key, key -> Map.of("answer", answer)));
    }
}
