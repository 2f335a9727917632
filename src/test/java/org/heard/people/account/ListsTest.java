package org.heard.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every list of a page for those who sign in is counted, searched and paged, or has a reason why it stays short. */
class ListsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern LISTED = Pattern.compile("\\{#for \\w+ in [\\w.]+\\.lines}");

    @Test
    void everyListIsListedOrHasAReasonWhyItStaysShort() throws IOException {
        Map<String, String> pages = pages();
        TreeSet<String> unlisted = pages.entrySet().stream()
                .filter(page -> page.getValue().contains("{#for "))
                .filter(page -> !page.getValue().contains("{#listed "))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(pages).as("pages seen").hasSizeGreaterThan(60);
        assertThat(unlisted)
                .as("a list without a Listing, or a reason nobody needs")
                .isEqualTo(reasons());
    }

    @Test
    void everyListThatIsListedShowsOnePageOfItAndLeadsToTheOthers() throws IOException {
        pages().forEach((name, page) -> {
            long lists = count(page, "{#listed ");
            assertThat(count(page, "{#listPages ")).as(name).isEqualTo(lists);
            assertThat(LISTED.matcher(page).results().count()).as(name).isGreaterThanOrEqualTo(lists);
        });
    }

    private static long count(String page, String tag) {
        return page.split(Pattern.quote(tag), -1).length - 1;
    }

    private static Map<String, String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> Map.entry(TEMPLATES.relativize(file).toString(), read(file)))
                    .filter(page -> page.getValue().contains("{#include people/account/signedInFrame"))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        }
    }

    private static TreeSet<String> reasons() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/walk/short-lists.txt"));
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
