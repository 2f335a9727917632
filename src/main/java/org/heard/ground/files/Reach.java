package org.heard.ground.files;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What one part reaches out for by itself, without a field and without a relation. */
final class Reach {
    /** Older drawings name a picture by its address; letters in series name a database. */
    private static final Set<String> SOURCES = Set.of("src", "href", "althref", "relhref", "connectstring");

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\s*([a-z][a-z0-9+.-]*:|//|\\\\\\\\).*");
    private static final Pattern INSIDE = Pattern.compile("(?i)\\s*data:image/.*");

    private Reach() {}

    /** @throws TemplateRefused where anything would be fetched when the file is opened */
    static void refuseUnlessHarmless(byte[] part) {
        Markup.read(part, reader -> {
            if (reader.getEventType() == XMLStreamReader.PROCESSING_INSTRUCTION
                    && reader.getPITarget().equals("xml-stylesheet")) {
                throw Instructions.elsewhere();
            }
            if (reader.isStartElement()) {
                look(reader);
            }
        });
    }

    private static void look(XMLStreamReader element) {
        if (element.getLocalName().equals("mailMerge")) {
            throw Instructions.elsewhere();
        }
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String value = element.getAttributeValue(i);
            boolean source = SOURCES.contains(element.getAttributeLocalName(i).toLowerCase(Locale.ROOT));
            if (source
                    && ELSEWHERE.matcher(value).matches()
                    && !INSIDE.matcher(value).matches()) {
                throw Instructions.elsewhere();
            }
        }
    }
}
