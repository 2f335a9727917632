package org.heard.ground.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one part of an office file points at: other parts, or things elsewhere. */
record Relations(List<Relation> all) {
    private static final String RUNS = "(?i).*/(vbaProject|wordVbaData)";
    private static final String HOLDS_A_FILE = "(?i).*/(oleObject|package|control|activeXControlBinary|aFChunk)";

    /** @param elsewhere outside the file */
    record Relation(String type, String target, boolean elsewhere) {
        /** Whatever it says of itself. */
        boolean leadsOut() {
            return elsewhere || target.matches("(?i)\\s*([a-z][a-z0-9+.-]*:|//|\\\\).*");
        }

        /** A link somebody has to press is as harmless as on any page. */
        boolean isPlainLink() {
            return type.toLowerCase(Locale.ROOT).endsWith("/hyperlink") && target.matches("(?i)(https?|mailto):.*");
        }
    }

    static Relations of(byte[] part) {
        List<Relation> all = new ArrayList<>();
        Markup.read(part, reader -> {
            if (reader.isStartElement() && reader.getLocalName().equals("Relationship")) {
                all.add(new Relation(
                        Markup.attribute(reader, "Type"),
                        Markup.attribute(reader, "Target"),
                        Markup.attribute(reader, "TargetMode").equalsIgnoreCase("External")));
            }
        });
        return new Relations(all);
    }

    void refuseUnlessHarmless() {
        for (Relation relation : all) {
            if (relation.type().matches(RUNS)) {
                throw ContentTypes.macro();
            }
            if (relation.type().matches(HOLDS_A_FILE)) {
                throw new TemplateRefused("This file has another file or a control inside it. Take that out in Word,"
                        + " then upload it again.");
            }
            if (relation.leadsOut() && !relation.isPlainLink()) {
                throw Instructions.elsewhere();
            }
        }
    }
}
