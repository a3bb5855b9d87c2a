package no.gevinstflyt.repository;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds links in Markdown pages that lead nowhere. */
final class Pages {

    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?)\\s*$");

    private Pages() {}

    static List<Path> all() {
        List<Path> pages = new ArrayList<>(Repository.files("docs", "*.md"));
        pages.add(Repository.ROOT.resolve("README.md"));
        return pages;
    }

    static List<String> brokenLinks(Path page, String text) {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            if (!link.group(1).contains("://") && !leadsSomewhere(page, text, link.group(1))) {
                broken.add(Repository.ROOT.relativize(page) + ": " + link.group(1));
            }
        }
        return broken;
    }

    private static boolean leadsSomewhere(Path page, String text, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        if (!target.startsWith(Repository.ROOT) || !Files.exists(target)) {
            return false;
        }
        String content = parts[0].isEmpty() || parts.length == 1
                ? text
                : Repository.text(Repository.ROOT.relativize(target).toString());
        return parts.length == 1 || anchors(content).contains(parts[1]);
    }

    /** The anchors that a forge gives the headings of a page. */
    private static Set<String> anchors(String text) {
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
