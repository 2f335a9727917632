package org.heard.survey;

import java.util.List;
import java.util.Map;

/**
 * The names of the area, from {@code surveys/area.yaml}: the one place to change for another council.
 *
 * @param name "Sefton"
 * @param localities options of the question "Where do you live?", without "outside" and "prefer not to say"
 */
public record Area(
        String name,
        String council,
        String forum,
        String board,
        String helpName,
        String helpPhone,
        String contactEmail,
        List<Option> localities) {
    public Area {
        localities = List.copyOf(localities);
    }

    /** What a text may say in place of a name. */
    Map<String, String> names() {
        return Map.of(
                "area",
                name,
                "council",
                council,
                "forum",
                forum,
                "board",
                board,
                "help_name",
                helpName,
                "help_phone",
                helpPhone);
    }
}
