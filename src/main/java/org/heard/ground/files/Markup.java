package org.heard.ground.files;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of an office file, read once from front to back; what it declares of other files is never opened. */
final class Markup {
    private static final Pattern BY_NAME = Pattern.compile("(?i).*\\.(xml|rels|vml|svg|x?html?)");
    /** Of a part, more than any mark and white space before its first bracket. */
    private static final int HEAD = 256;

    private Markup() {}

    /** Whether a part is markup, by its name or by what it begins with, in any encoding Word reads. */
    static boolean isIn(String name, byte[] part) {
        String head = new String(part, 0, Math.min(part.length, HEAD), StandardCharsets.ISO_8859_1)
                .replaceAll("^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)|[\\s\u0000]", "");
        return part.length > 0 && (BY_NAME.matcher(name).matches() || head.startsWith("<"));
    }

    /** @throws TemplateRefused where it is not whole, or declares entities of its own */
    static void read(byte[] part, Consumer<XMLStreamReader> step) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.DTD) {
                    throw Unpacking.damaged();
                }
                step.accept(reader);
            }
        } catch (XMLStreamException e) {
            throw Unpacking.damaged();
        }
    }

    /** The attribute by its name alone, whatever its namespace; empty where there is none. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }
}
