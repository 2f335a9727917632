package org.heard.questionnaire.surveyfile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The area of the shipped file, seen from another one: its name, its places and the objectives of its notice are true of
 * it and of nobody else. <b>What it guarantees:</b> an area of the same name is told of nothing.
 */
record ExampleArea(Entry shipped) {
    private static final Pattern ITS_OWN =
            Pattern.compile("localities\\..*\\.label|objectives\\..*\\.(title|weakness)|official\\..*\\.text");

    /** Whether that file is of another area. */
    boolean isAnother(Entry file) {
        return !name(file).equals(name(shipped));
    }

    private static String name(Entry file) {
        return plain(file.find("area").map(area -> area.text("name", "")).orElse(""));
    }

    /** Its name, empty where the value in that place says nothing of it. */
    Optional<String> left(String field, String value) {
        boolean named = Pattern.compile("\\b" + Pattern.quote(name(shipped)) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(plain(value))
                .find();
        return named || ITS_OWN.matcher(field).matches() && isSaidThere(field, value)
                ? Optional.of(shipped.at("area").at("name").text())
                : Optional.empty();
    }

    private boolean isSaidThere(String field, String value) {
        String kind = field.substring(0, field.indexOf('.'));
        String last = field.substring(field.lastIndexOf('.'));
        boolean[] said = {false};
        Examples.each(
                "",
                shipped,
                (place, one) -> said[0] |= place.startsWith(kind + ".")
                        && place.endsWith(last)
                        && plain(one.text()).equals(plain(value)));
        return said[0];
    }

    private static String plain(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
