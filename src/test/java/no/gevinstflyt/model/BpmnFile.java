package no.gevinstflyt.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process model: its name without the ending, its text, and what the engine's model API reads in it. */
record BpmnFile(String name, String xml, BpmnModelInstance model) {

    static final Path FOLDER = Path.of("bpmn");

    static BpmnFile of(String name, String xml) {
        return new BpmnFile(
                name, xml, Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    static List<BpmnFile> all() {
        return files(FOLDER, ".bpmn").stream()
                .map(path -> of(nameOf(path), text(path)))
                .toList();
    }

    static BpmnFile named(String name) {
        return all().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No process model " + name));
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    @Override
    public String toString() {
        return name;
    }

    static List<Path> files(Path folder, String ending) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String nameOf(Path path) {
        return path.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
