package no.gevinstflyt.portal.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that people read is written in a template, nothing is missing in a language, nothing breaks the CSP. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("<[^!/][^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>|</[^>]+>");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[}(]");
    private static final Pattern FIXED = Pattern.compile("\\s(?:alt|title|placeholder|aria-label)=\"[^\"]");
    private static final Pattern INLINE = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|hx-on|javascript:");

    @Test
    void noTextIsFixedInATemplate() throws IOException {
        for (Path template : files(TEMPLATES, ".html")) {
            String markup =
                    COMMENT.matcher(Files.readString(template)).replaceAll("").replace("<!DOCTYPE html>", "");
            String left = TAG.matcher(markup).replaceAll("").strip();
            assertThat(left)
                    .as("Text written in %s instead of in messages", template)
                    .isBlank();
            assertThat(FIXED.matcher(markup).results().map(found -> found.group()))
                    .as("Fixed in %s", template)
                    .isEmpty();
        }
    }

    @Test
    void everyErrorPageHasItsTexts() throws IOException {
        String page = Files.readString(TEMPLATES.resolve("error.html"));
        Set<String> statuses = Pattern.compile("status == (\\d{3})")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        statuses.add("500");
        assertThat(statuses).contains("400", "403", "404", "405", "409", "413");
        for (String bundle : List.of("portal.properties", "portal_en.properties")) {
            for (String status : statuses) {
                assertThat(load(MESSAGES.resolve(bundle)).stringPropertyNames())
                        .as("error %s in %s", status, bundle)
                        .contains("portal.error." + status + ".title", "portal.error." + status + ".what");
            }
        }
    }

    @Test
    void everyKeyOfATemplateIsThere() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : files(MESSAGES, ".properties")) {
            known.addAll(load(bundle).stringPropertyNames());
        }
        for (Path template : files(TEMPLATES, ".html")) {
            Matcher keys = KEY.matcher(Files.readString(template));
            while (keys.find()) {
                assertThat(known).as("Key used in %s", template).contains(keys.group(1));
            }
        }
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        for (Path bundle : files(MESSAGES, ".properties")) {
            if (bundle.toString().endsWith("_en.properties")) {
                continue;
            }
            Path english = Path.of(bundle.toString().replace(".properties", "_en.properties"));
            assertThat(english).as("English texts of %s", bundle).exists();
            assertThat(load(english).stringPropertyNames())
                    .as("Keys of %s", english)
                    .isEqualTo(load(bundle).stringPropertyNames());
        }
    }

    @Test
    void noApostropheIsSwallowed() throws IOException {
        for (Path bundle : files(MESSAGES, ".properties")) {
            load(bundle).forEach((key, text) -> assertThat(text.toString().replace("''", ""))
                    .as("%s in %s: a message format takes a single apostrophe as a quote; write ’ or ''", key, bundle)
                    .doesNotContain("'"));
        }
    }

    @Test
    void noTemplateHasScriptOrStyleOfItsOwn() throws IOException {
        for (Path template : files(TEMPLATES, ".html")) {
            assertThat(INLINE.matcher(Files.readString(template)).results().map(found -> found.group()))
                    .as("Refused by the content security policy: %s", template)
                    .isEmpty();
        }
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.filter(file -> file.toString().endsWith(end)).toList();
            assertThat(found).as("Files below %s", folder).isNotEmpty();
            return found;
        }
    }

    private static Properties load(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle, UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
