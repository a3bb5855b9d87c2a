package no.gevinstflyt.repository;

import static no.gevinstflyt.repository.Repository.exists;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** A compose file, whose services are built from one Dockerfile. */
final class Compose {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::?([-?])([^}]*))?}");

    private final Map<String, Object> compose;
    private final Dockerfile dockerfile;
    private final Findings findings;

    Compose(String text, Dockerfile dockerfile, Findings findings) {
        this.compose = new Yaml().load(text);
        this.dockerfile = dockerfile;
        this.findings = findings;
    }

    void check() {
        Map<String, Object> services = map(compose.get("services"));
        services.forEach((name, value) -> service(name, map(value), services));
    }

    private void service(String name, Map<String, Object> service, Map<String, Object> services) {
        findings.require(service.containsKey("healthcheck"), name + ": no health check");
        findings.health(String.valueOf(service.get("healthcheck")));
        findings.require(
                !service.containsKey("build") || exists(service.get("build") + "/Dockerfile"),
                name + ": no Dockerfile");
        map(service.get("depends_on")).forEach((other, how) -> {
            findings.require(services.containsKey(other), name + " depends on " + other + ": no such service");
            findings.require("service_healthy".equals(map(how).get("condition")), name + " doesn't wait for " + other);
        });
        list(service.get("ports")).forEach(port -> port(name, port.toString()));
        list(service.get("volumes")).forEach(volume -> volume(name, volume));
        map(service.get("environment")).forEach((key, value) -> {
            findings.require(
                    !service.containsKey("build") || Findings.known(key), name + ": " + key + " is read by nothing");
            secret(name, key, String.valueOf(value));
            profiles(key, String.valueOf(value));
            address(name, String.valueOf(value), services);
        });
    }

    private void port(String service, String port) {
        String inside = port.substring(port.lastIndexOf(':') + 1);
        findings.require(inside.equals(Findings.serverPort()), service + ": port " + inside + " is not server.port");
        findings.require(
                dockerfile.last("EXPOSE").equals("EXPOSE " + inside), service + ": port " + inside + " is not exposed");
    }

    private void volume(String service, Object volume) {
        if (volume instanceof Map<?, ?> bind) {
            Matcher source = VARIABLE.matcher(String.valueOf(bind.get("source")));
            String path = source.matches() ? source.group(3) : String.valueOf(bind.get("source"));
            findings.require(path != null && exists(path), service + ": " + path + " doesn't exist");
            String target = String.valueOf(bind.get("target"));
            findings.require(
                    target.startsWith(dockerfile.last("WORKDIR").substring(8) + "/config/"),
                    target + ": not read by Spring Boot");
        } else {
            String named = volume.toString().split(":")[0];
            findings.require(
                    map(compose.get("volumes")).containsKey(named), service + ": volume " + named + " isn't declared");
        }
    }

    private void secret(String service, String key, String value) {
        Matcher variable = VARIABLE.matcher(value);
        boolean required = variable.matches() && "?".equals(variable.group(2));
        findings.require(!key.endsWith("PASSWORD") || required, service + ": " + key + " has a default or none");
    }

    private void profiles(String key, String value) {
        if (key.equals("SPRING_PROFILES_ACTIVE")) {
            for (String profile : value.split(",")) {
                findings.require(
                        exists("src/main/resources/application-" + profile + ".yaml"), "no profile " + profile);
            }
        }
    }

    private void address(String service, String value, Map<String, Object> services) {
        Matcher database =
                Pattern.compile("jdbc:postgresql://([\\w-]+):5432/(\\w+)").matcher(value);
        if (database.matches()) {
            Map<String, Object> at = map(services.get(database.group(1)));
            findings.require(
                    database.group(2).equals(map(at.get("environment")).get("POSTGRES_DB")),
                    service + ": no such database: " + value);
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
