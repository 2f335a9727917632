package org.heard.improvement.record;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields of a thing: those that say something, in the order of their names. */
final class Body {
    private Body() {}

    static SortedMap<String, String> said(Map<String, String> fields) {
        SortedMap<String, String> said = new TreeMap<>(fields);
        said.values().removeIf(String::isBlank);
        return said;
    }
}
