package no.gevinstflyt.repository;

import static no.gevinstflyt.repository.Repository.exists;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Dockerfile by its lines. */
final class Dockerfile {

    private final List<String> dockerfile;

    Dockerfile(String text) {
        dockerfile = text.replaceAll("\\\\\\R\\s*", " ")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    void check(Findings findings) {
        copies(findings);
        image(findings);
    }

    /** The last line of an instruction; empty where there is none. */
    String last(String instruction) {
        return dockerfile.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .reduce("", (before, line) -> line);
    }

    private void copies(Findings findings) {
        Set<String> stages = new TreeSet<>();
        for (String line : dockerfile) {
            String[] words = line.split("\\s+");
            if (words[0].equals("FROM") && words.length == 4) {
                stages.add(words[3]);
            }
            if (words[0].equals("COPY") && words[1].startsWith("--from=")) {
                findings.require(stages.contains(words[1].substring(7)), line + ": no such stage");
                findings.require(
                        !words[2].endsWith(".jar") || words[2].equals("/build/target/" + artifact() + "-*.jar"),
                        line + ": Maven makes " + artifact());
            } else if (words[0].equals("COPY")) {
                findings.require(exists(words[1]), line + ": no such path");
            }
        }
    }

    private void image(Findings findings) {
        String last = last("FROM");
        findings.require(last.contains(":" + pom("java.version") + "-"), last + ": not the Java version of pom.xml");
        findings.require(
                !last("USER").isEmpty() && !last("USER").matches("USER (root|0)"), "the application runs as root");
        findings.require(last("ENTRYPOINT").startsWith("ENTRYPOINT ["), "ENTRYPOINT is not in exec form");
        archive(findings);
        findings.require(last("HEALTHCHECK").contains("CMD ["), "HEALTHCHECK is missing or not in exec form");
        findings.health(last("HEALTHCHECK"));
        Matcher variable = Pattern.compile("(\\w+)=")
                .matcher(last("ENV").substring(last("ENV").isEmpty() ? 0 : 4));
        while (variable.find()) {
            findings.require(
                    variable.group(1).equals("TZ") || Findings.known(variable.group(1)),
                    variable.group(1) + ": not read");
        }
        findings.require(last("ENV").contains("TZ=Europe/Oslo"), "the time zone is not set");
    }

    /** The archive of classes that the application starts with is made in the image, of the jar that it starts. */
    private void archive(Findings findings) {
        Matcher archive = Pattern.compile("-XX:SharedArchiveFile=([\\w.-]+)\".*\"-jar\", \"([\\w.-]+)\"")
                .matcher(last("ENTRYPOINT"));
        findings.require(
                archive.find()
                        && last("RUN").contains("-XX:ArchiveClassesAtExit=" + archive.group(1))
                        && last("RUN").contains("-jar " + archive.group(2)),
                last("ENTRYPOINT") + ": no such archive of classes is made");
    }

    private static String artifact() {
        return Repository.text("pom.xml").replaceAll("(?s).*?</parent>.*?<artifactId>(.*?)</artifactId>.*", "$1");
    }

    private static String pom(String property) {
        return Repository.text("pom.xml").replaceAll("(?s).*<" + property + ">(.*?)</" + property + ">.*", "$1");
    }
}
