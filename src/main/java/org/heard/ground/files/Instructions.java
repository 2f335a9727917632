package org.heard.ground.files;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The fields of one part: most only count pages, but some fetch things from elsewhere.
 *
 * @param text all their instructions in a row
 */
record Instructions(String text) {
    private static final Pattern FETCHES = Pattern.compile(
            "\\b(DDE|DDEAUTO|LINK|IMPORT|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|DATABASE|RD|QUOTE|EMBED|CONTROL|HTMLCONTROL)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Word may cut one instruction into several pieces; the mark of a field's edge parts it from the next. */
    static Instructions of(byte[] part) {
        StringBuilder text = new StringBuilder();
        boolean[] inside = {false};
        Markup.read(part, reader -> {
            switch (reader.getEventType()) {
                case XMLStreamReader.START_ELEMENT -> {
                    inside[0] = reader.getLocalName().equals("instrText");
                    text.append(Markup.attribute(reader, "instr"));
                    text.append(reader.getLocalName().startsWith("fld") ? " " : "");
                }
                case XMLStreamReader.END_ELEMENT -> inside[0] = false;
                case XMLStreamReader.CHARACTERS -> text.append(inside[0] ? reader.getText() : "");
                default -> {}
            }
        });
        return new Instructions(text.toString());
    }

    void refuseUnlessHarmless() {
        if (FETCHES.matcher(text).find()) {
            throw elsewhere();
        }
    }

    static TemplateRefused elsewhere() {
        return new TemplateRefused(
                "This file takes part of itself from elsewhere, such as a linked picture or template."
                        + " Put that into the file itself in Word, then upload it again.");
    }
}
