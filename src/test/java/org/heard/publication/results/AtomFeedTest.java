package org.heard.publication.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A feed as programs read it: what RFC 4287 asks for is there, and nothing in its words breaks it. */
class AtomFeedTest {
    private static final OffsetDateTime NEVER = OffsetDateTime.parse("1970-01-01T00:00:00Z");
    private static final OffsetDateTime MAY = OffsetDateTime.parse("2021-05-04T00:00:00+01:00");

    @Test
    void everythingAReaderNeedsIsThere() throws Exception {
        Document feed = read(feed("https://heard.example/", entry("a", MAY), entry("b", MAY.plusDays(1))));

        assertThat(texts(feed, "id")).hasSize(3).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(texts(feed, "title")).containsExactly("New results", "Fish & <chips> “a”", "Fish & <chips> “b”");
        assertThat(texts(feed, "updated"))
                .containsExactly("2021-05-05T00:00:00+01:00", "2021-05-04T00:00:00+01:00", "2021-05-05T00:00:00+01:00");
        assertThat(texts(feed, "name")).containsExactly("A council");
        assertThat(attributes(feed, "href"))
                .containsExactly(
                        "https://heard.example/results.atom",
                        "https://heard.example/results",
                        "https://heard.example/results/a",
                        "https://heard.example/results/b");
        assertThat(attributes(feed, "rel")).containsExactly("self", "alternate", "alternate", "alternate");
    }

    @Test
    void oldNewsStaysOldWhereverTheSiteMoves() throws Exception {
        assertThat(texts(read(feed("https://new.example/", entry("a", MAY))), "id"))
                .isEqualTo(texts(read(feed("http://localhost:8080/", entry("a", MAY))), "id"));
    }

    @Test
    void aFeedOfNothingIsAFeed() throws Exception {
        assertThat(texts(read(feed("https://heard.example/")), "updated")).containsExactly("1970-01-01T00:00:00Z");
    }

    private static AtomFeed feed(String site, AtomFeed.Entry... entries) {
        return new AtomFeed(
                "results",
                "New results",
                "A council",
                URI.create(site),
                "/results.atom",
                "/results",
                NEVER,
                List.of(entries));
    }

    private static AtomFeed.Entry entry(String name, OffsetDateTime day) {
        return new AtomFeed.Entry(name, "Fish & <chips> “" + name + "”", "/results/" + name, day, day, "So it is.");
    }

    private static Document read(AtomFeed feed) throws Exception {
        DocumentBuilderFactory strict = DocumentBuilderFactory.newInstance();
        strict.setNamespaceAware(true);
        return strict.newDocumentBuilder().parse(new ByteArrayInputStream(feed.bytes()));
    }

    private static List<String> texts(Document feed, String element) {
        return elements(feed, element).stream().map(Element::getTextContent).toList();
    }

    private static List<String> attributes(Document feed, String attribute) {
        return elements(feed, "link").stream()
                .map(link -> link.getAttribute(attribute))
                .toList();
    }

    private static List<Element> elements(Document feed, String name) {
        NodeList found = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
