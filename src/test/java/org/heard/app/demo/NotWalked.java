package org.heard.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Addresses nobody walks to, with the reasons. @param reasons by address, or by the beginning of some and a star */
record NotWalked(Map<String, String> reasons) {
    private static final Path FILE = Path.of("src/test/resources/walk/not-walked.txt");

    static NotWalked read() {
        try {
            return new NotWalked(Files.readAllLines(FILE).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(
                            part -> part[0], part -> part[1], (one, other) -> one, LinkedHashMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String template) {
        return reasons.keySet().stream().anyMatch(named -> fits(named, template));
    }

    private static boolean fits(String named, String template) {
        return named.endsWith("*")
                ? template.startsWith(named.substring(0, named.length() - 1))
                : template.equals(named);
    }

    /** Lines that stand for no address there is. */
    Set<String> unused(Set<String> templates) {
        return reasons.keySet().stream()
                .filter(named -> templates.stream().noneMatch(template -> fits(named, template)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
