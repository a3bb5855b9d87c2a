package no.gevinstflyt.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the container files name and the configuration doesn't have. */
final class Findings {

    private static final Pattern HEALTH_ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)(/[\\w/]+)");

    private final List<String> problems = new ArrayList<>();

    List<String> problems() {
        return List.copyOf(problems);
    }

    void require(boolean holds, String otherwise) {
        if (!holds) {
            problems.add(otherwise);
        }
    }

    void health(String check) {
        Matcher address = HEALTH_ADDRESS.matcher(check);
        if (address.find()) {
            require(address.group(1).equals(serverPort()), check + ": not server.port");
            require(address.group(2).equals("/actuator/health"), check + ": no such address");
        }
    }

    /** Whether a variable is a placeholder in the configuration, or a configured property by its other name. */
    static boolean known(String variable) {
        Set<String> asVariables = Repository.configuredProperties().stream()
                .map(name -> name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return variable.equals("SPRING_PROFILES_ACTIVE")
                || asVariables.contains(variable)
                || Repository.configuration().contains("${" + variable);
    }

    static String serverPort() {
        Matcher port = Pattern.compile("(?m)^server\\.port: *(\\d+)").matcher(Repository.configuration());
        return port.find() ? port.group(1) : "8080";
    }
}
