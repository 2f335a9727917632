package org.heard.ground.files;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of an office file, read once from front to back; what it declares of other files is never opened. */
final class Markup {
    private Markup() {}

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
