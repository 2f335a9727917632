package org.heard.ground.files;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What an office file says its parts are: tells Word from Excel, and a file with macros from one without. */
record ContentTypes(Map<String, byte[]> parts, String name) {
    static final String PART = "[Content_Types].xml";

    private static final String MACRO = "(?i).*(macroEnabled|vbaProject|vbaData).*";

    void refuseUnlessWord() {
        Set<String> types = types();
        if (types.stream().anyMatch(type -> type.matches(MACRO))
                || parts.keySet().stream().anyMatch(part -> part.matches(MACRO))
                || name.matches("(?i).*\\.(docm|dotm)")) {
            throw macro();
        }
        if (types.stream().noneMatch(type -> type.matches(".*wordprocessingml\\.(document|template)\\.main\\+xml"))) {
            FileKind.OTHER.refuseUnlessPacked();
        }
    }

    static TemplateRefused macro() {
        return new TemplateRefused("This file holds a macro, a small program. Save it in Word as .docx or .dotx, which"
                + " hold none, and upload that.");
    }

    private Set<String> types() {
        byte[] part = parts.get(PART);
        if (part == null) {
            FileKind.OTHER.refuseUnlessPacked();
        }
        Set<String> types = new HashSet<>();
        Markup.read(part, reader -> {
            if (reader.isStartElement()) {
                types.add(Markup.attribute(reader, "ContentType"));
            }
        });
        return types;
    }
}
