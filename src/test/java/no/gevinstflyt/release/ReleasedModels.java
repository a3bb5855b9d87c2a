package no.gevinstflyt.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The processes, decisions and forms of an earlier release, by the names that they were deployed under. They are kept
 * in a folder of the release's number among the tests' resources: all of the first release, and of each later one those
 * that have changed since.
 */
record ReleasedModels(Map<String, byte[]> files) {

    static ReleasedModels of(int release) {
        String folder = "released/" + release + "/";
        Map<String, byte[]> files = new TreeMap<>();
        for (Resource resource : found("classpath*:/" + folder + "**/*.*")) {
            try (InputStream content = resource.getInputStream()) {
                String url = resource.getURL().toString();
                files.put(url.substring(url.indexOf(folder) + folder.length()), content.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("Nothing is kept of release " + release);
        }
        return new ReleasedModels(files);
    }

    private static Resource[] found(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The keys of the processes, which their files are named after. */
    List<String> processes() {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".bpmn"))
                .map(name -> name.substring(name.lastIndexOf('/') + 1, name.length() - ".bpmn".length()))
                .toList();
    }
}
