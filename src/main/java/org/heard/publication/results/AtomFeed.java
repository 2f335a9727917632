package org.heard.publication.results;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * News as programs that read feeds want them: RFC 4287.
 *
 * @param site where people reach it: addresses in a feed have to be whole
 * @param itself its own address, from the root of the site; {@code page} that of the page it tells of
 * @param updated when nothing has happened yet
 */
record AtomFeed(
        String name,
        String title,
        String author,
        URI site,
        String itself,
        String page,
        OffsetDateTime updated,
        List<Entry> entries) {
    static final String TYPE = "application/atom+xml";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /**
     * One piece of news.
     *
     * @param name what it is known by for ever, whatever the site's address becomes
     * @param address from the root of the site
     * @param updated later than {@code published} where something became of it
     */
    record Entry(
            String name,
            String title,
            String address,
            OffsetDateTime published,
            OffsetDateTime updated,
            String summary) {}

    AtomFeed {
        entries = List.copyOf(entries);
    }

    /** UTF-8; the same news are the same bytes. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            write(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the feed cannot be written", e);
        }
        return out.toByteArray();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "en-GB");
        text(xml, "id", id(name));
        text(xml, "title", title);
        text(
                xml,
                "updated",
                time(entries.stream()
                        .map(Entry::updated)
                        .max(OffsetDateTime::compareTo)
                        .orElse(updated)));
        xml.writeStartElement("author");
        text(xml, "name", author);
        xml.writeEndElement();
        link(xml, "self", TYPE, itself);
        link(xml, "alternate", "text/html", page);
        for (Entry entry : entries) {
            write(xml, entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", id(name + " " + entry.name));
        text(xml, "title", entry.title);
        text(xml, "published", time(entry.published));
        text(xml, "updated", time(entry.updated));
        link(xml, "alternate", "text/html", entry.address);
        text(xml, "summary", entry.summary);
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String rel, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", site.resolve(address).toString());
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** Made from the name alone, so that a move to another address makes no old news new. */
    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String time(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
