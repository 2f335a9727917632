package org.heard;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code architecture.puml} as read: wings in their order, their rooms, and the arrows between rooms.
 *
 * @param rooms by name, the wing each stands in
 * @param packages by name of the room, its package
 */
record Wings(List<String> wings, Map<String, String> rooms, Map<String, String> packages, Set<Arrow> arrows) {
    private static final Pattern WING = Pattern.compile("package (\\w+) \\{");
    private static final Pattern ROOM = Pattern.compile("\\[(\\w+)] <<([\\w.]+?)(?:\\.\\.)?>> as \\1");
    private static final Pattern ARROW = Pattern.compile("(\\w+) --> (\\w+)");

    /** "May name", from room to room or from wing to wing. */
    record Arrow(String from, String to) {
        @Override
        public String toString() {
            return from + " --> " + to;
        }
    }

    static Wings drawn() {
        try (InputStream in = Wings.class.getResourceAsStream("/architecture.puml")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wings read(String text) {
        List<String> wings = new ArrayList<>();
        Map<String, String> rooms = new LinkedHashMap<>();
        Map<String, String> packages = new LinkedHashMap<>();
        Set<Arrow> arrows = new LinkedHashSet<>();
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher wing = WING.matcher(line);
            Matcher room = ROOM.matcher(line);
            Matcher arrow = ARROW.matcher(line);
            if (wing.matches()) {
                wings.add(wing.group(1));
            } else if (room.matches()) {
                rooms.put(room.group(1), wings.get(wings.size() - 1));
                packages.put(room.group(1), room.group(2));
            } else if (arrow.matches() && !arrows.add(new Arrow(arrow.group(1), arrow.group(2)))) {
                throw new IllegalStateException("drawn twice: " + line);
            }
        }
        return new Wings(wings, rooms, packages, arrows);
    }

    /** Room of a class: the longest package that its own begins with. */
    Optional<String> roomOf(JavaClass type) {
        String its = type.getPackageName();
        return packages.entrySet().stream()
                .filter(room -> its.equals(room.getValue()) || its.startsWith(room.getValue() + "."))
                .max((a, b) ->
                        Integer.compare(a.getValue().length(), b.getValue().length()))
                .map(Map.Entry::getKey);
    }

    int place(String room) {
        return wings.indexOf(rooms.get(room));
    }

    /** Which wing names which, as the arrows of their rooms say. */
    Set<Arrow> betweenWings() {
        Set<Arrow> between = new LinkedHashSet<>();
        for (String from : wings) {
            for (String to : wings) {
                if (!from.equals(to)
                        && arrows.stream()
                                .anyMatch(a -> rooms.get(a.from()).equals(from)
                                        && rooms.get(a.to()).equals(to))) {
                    between.add(new Arrow(from, to));
                }
            }
        }
        return between;
    }

    /** The picture of the README, in Mermaid's words. */
    String picture() {
        String boxes = wings.stream()
                .map(wing -> "  %s[\"<b>%s</b><br/>%s\"]"
                        .formatted(
                                wing,
                                wing,
                                rooms.keySet().stream()
                                        .filter(room -> rooms.get(room).equals(wing))
                                        .collect(joining(" · "))))
                .collect(joining("\n"));
        return "flowchart TD\n" + boxes + "\n"
                + betweenWings().stream().map(a -> "  " + a).collect(joining("\n"));
    }
}
