package org.heard.survey;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads texts and puts the area's names where a text says {@code {area}}, {@code {council}} and so on. */
record Texts(Map<String, String> names) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    static Texts with(Area area) {
        return new Texts(
                Map.of("area", area.name(), "council", area.council(), "forum", area.forum(), "board", area.board()));
    }

    /** Plain words are English; a map holds one text for each language. */
    Text read(Entry entry) {
        return entry.isMap() ? new Text(entry.each(this::words)) : Text.english(words(entry));
    }

    String words(Entry entry) {
        Matcher place = PLACE.matcher(entry.text());
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            String name = names.get(place.group(1));
            if (name == null) {
                throw entry.fault("“" + place.group() + "” is not a name of area.yaml; use one of "
                        + String.join(", ", names.keySet().stream().sorted().toList()));
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(name));
        }
        return place.appendTail(filled).toString().strip();
    }
}
