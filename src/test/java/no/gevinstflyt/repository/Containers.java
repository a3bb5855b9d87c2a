package no.gevinstflyt.repository;

import static no.gevinstflyt.repository.Repository.exists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** Finds what a Dockerfile and a compose file name that the repository doesn't have. */
final class Containers {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::?([-?])([^}]*))?}");
    private static final Pattern HEALTH_ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)(/[\\w/]+)");

    private final List<String> problems = new ArrayList<>();
    private final List<String> dockerfile;
    private final Map<String, Object> compose;

    private Containers(String dockerfile, String compose) {
        this.dockerfile = dockerfile
                .replaceAll("\\\\\\R\\s*", " ")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        this.compose = new Yaml().load(compose);
    }

    static List<String> problems(String dockerfile, String compose) {
        Containers containers = new Containers(dockerfile, compose);
        containers.copies();
        containers.image();
        containers.services();
        return containers.problems;
    }

    private void copies() {
        Set<String> stages = new TreeSet<>();
        for (String line : dockerfile) {
            String[] words = line.split("\\s+");
            if (words[0].equals("FROM") && words.length == 4) {
                stages.add(words[3]);
            }
            if (words[0].equals("COPY") && words[1].startsWith("--from=")) {
                require(stages.contains(words[1].substring(7)), line + ": no such stage");
                require(
                        !words[2].endsWith(".jar") || words[2].equals("/build/target/" + artifact() + "-*.jar"),
                        line + ": Maven makes " + artifact());
            } else if (words[0].equals("COPY")) {
                require(exists(words[1]), line + ": no such path");
            }
        }
    }

    private void image() {
        String last = last("FROM");
        require(last.contains(":" + pom("java.version") + "-"), last + ": not the Java version of pom.xml");
        require(!last("USER").isEmpty() && !last("USER").matches("USER (root|0)"), "the application runs as root");
        require(last("ENTRYPOINT").startsWith("ENTRYPOINT ["), "ENTRYPOINT is not in exec form");
        require(last("HEALTHCHECK").contains("CMD ["), "HEALTHCHECK is missing or not in exec form");
        health(last("HEALTHCHECK"));
        Matcher variable = Pattern.compile("(\\w+)=")
                .matcher(last("ENV").substring(last("ENV").isEmpty() ? 0 : 4));
        while (variable.find()) {
            require(variable.group(1).equals("TZ") || known(variable.group(1)), variable.group(1) + ": not read");
        }
        require(last("ENV").contains("TZ=Europe/Oslo"), "the time zone is not set");
    }

    private void services() {
        Map<String, Object> services = map(compose.get("services"));
        services.forEach((name, value) -> service(name, map(value), services));
    }

    private void service(String name, Map<String, Object> service, Map<String, Object> services) {
        require(service.containsKey("healthcheck"), name + ": no health check");
        health(String.valueOf(service.get("healthcheck")));
        require(
                !service.containsKey("build") || exists(service.get("build") + "/Dockerfile"),
                name + ": no Dockerfile");
        map(service.get("depends_on")).forEach((other, how) -> {
            require(services.containsKey(other), name + " depends on " + other + ": no such service");
            require("service_healthy".equals(map(how).get("condition")), name + " doesn't wait for " + other);
        });
        list(service.get("ports")).forEach(port -> port(name, port.toString()));
        list(service.get("volumes")).forEach(volume -> volume(name, volume));
        map(service.get("environment")).forEach((key, value) -> {
            require(!service.containsKey("build") || known(key), name + ": " + key + " is read by nothing");
            secret(name, key, String.valueOf(value));
            profiles(key, String.valueOf(value));
            address(name, String.valueOf(value), services);
        });
    }

    private void port(String service, String port) {
        String inside = port.substring(port.lastIndexOf(':') + 1);
        require(inside.equals(serverPort()), service + ": port " + inside + " is not server.port");
        require(last("EXPOSE").equals("EXPOSE " + inside), service + ": port " + inside + " is not exposed");
    }

    private void volume(String service, Object volume) {
        if (volume instanceof Map<?, ?> bind) {
            Matcher source = VARIABLE.matcher(String.valueOf(bind.get("source")));
            String path = source.matches() ? source.group(3) : String.valueOf(bind.get("source"));
            require(path != null && exists(path), service + ": " + path + " doesn't exist");
            String target = String.valueOf(bind.get("target"));
            require(target.startsWith(last("WORKDIR").substring(8) + "/config/"), target + ": not read by Spring Boot");
        } else {
            String named = volume.toString().split(":")[0];
            require(map(compose.get("volumes")).containsKey(named), service + ": volume " + named + " isn't declared");
        }
    }

    private void secret(String service, String key, String value) {
        Matcher variable = VARIABLE.matcher(value);
        boolean required = variable.matches() && "?".equals(variable.group(2));
        require(!key.endsWith("PASSWORD") || required, service + ": " + key + " has a default or none");
    }

    private void profiles(String key, String value) {
        if (key.equals("SPRING_PROFILES_ACTIVE")) {
            for (String profile : value.split(",")) {
                require(exists("src/main/resources/application-" + profile + ".yaml"), "no profile " + profile);
            }
        }
    }

    private void address(String service, String value, Map<String, Object> services) {
        Matcher database =
                Pattern.compile("jdbc:postgresql://([\\w-]+):5432/(\\w+)").matcher(value);
        if (database.matches()) {
            Map<String, Object> at = map(services.get(database.group(1)));
            require(
                    database.group(2).equals(map(at.get("environment")).get("POSTGRES_DB")),
                    service + ": no such database: " + value);
        }
    }

    private void health(String check) {
        Matcher address = HEALTH_ADDRESS.matcher(check);
        if (address.find()) {
            require(address.group(1).equals(serverPort()), check + ": not server.port");
            require(address.group(2).equals("/actuator/health"), check + ": no such address");
        }
    }

    /** Whether a variable is a placeholder in the configuration, or a configured property by its other name. */
    private static boolean known(String variable) {
        Set<String> asVariables = Repository.configuredProperties().stream()
                .map(name -> name.replace("-", "").replace('.', '_').toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.toSet());
        return variable.equals("SPRING_PROFILES_ACTIVE")
                || asVariables.contains(variable)
                || Repository.configuration().contains("${" + variable);
    }

    private static String serverPort() {
        Matcher port = Pattern.compile("(?m)^server\\.port: *(\\d+)").matcher(Repository.configuration());
        return port.find() ? port.group(1) : "8080";
    }

    private static String artifact() {
        return Repository.text("pom.xml").replaceAll("(?s).*?</parent>.*?<artifactId>(.*?)</artifactId>.*", "$1");
    }

    private static String pom(String property) {
        return Repository.text("pom.xml").replaceAll("(?s).*<" + property + ">(.*?)</" + property + ">.*", "$1");
    }

    private String last(String instruction) {
        return dockerfile.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .reduce("", (before, line) -> line);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            problems.add(otherwise);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }
}
