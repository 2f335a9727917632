package org.heard.ground.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.params.provider.Arguments;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Word files of an invented council, whole and with something wrong; for tests. */
public final class WordFiles {
    public static final String HEADING_COLOUR = "7B1FA2";
    private static final String DOCUMENT = "wordprocessingml.document.main+xml";

    private WordFiles() {}

    /** Its own heading style, a header, a footer and a first page. */
    public static byte[] council() {
        try (XWPFDocument word = new XWPFDocument()) {
            CTStyle heading = CTStyle.Factory.newInstance();
            heading.setType(STStyleType.PARAGRAPH);
            heading.setStyleId("Heading1");
            heading.addNewName().setVal("heading 1");
            heading.addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.ZERO);
            heading.addNewRPr().addNewColor().setVal(HEADING_COLOUR);
            word.createStyles().addStyle(new XWPFStyle(heading));
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Sampleshire Council");
            word.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Protect the planet");
            word.createParagraph().createRun().setText("Children’s services committee");
            return bytes(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with one part put in, or put in place of another. */
    public static byte[] with(String part, String content) {
        Map<String, byte[]> parts = parts(council());
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    /** The same with a text replaced in one part. */
    public static byte[] changed(String part, String from, String to) {
        String before = new String(parts(council()).get(part), StandardCharsets.UTF_8);
        if (!before.contains(from)) {
            throw new IllegalStateException(part + " holds no " + from + ": " + before);
        }
        return with(part, before.replace(from, to));
    }

    static byte[] ofKind(String main) {
        return changed("[Content_Types].xml", DOCUMENT, main);
    }

    static byte[] relatedTo(String relation) {
        return changed("word/_rels/document.xml.rels", "</Relationships>", relation + "</Relationships>");
    }

    /** Fifty megabytes of nothing pack into fifty kilobytes. */
    public static byte[] bomb() {
        return with("word/media/nothing.xml", " ".repeat(50 * 1024 * 1024));
    }

    /** Each takes something from elsewhere when it is opened, in a place or a spelling a hasty look passes over. */
    public static Stream<Arguments> hostile() {
        String field = "<h><p><fldSimple instr='INCLUDEPICTURE http://elsewhere.example/x.png'/></p></h>";
        String external = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + "image\" Target=\"http://elsewhere.example/x.png\" TargetMode=\"External\"/></Relationships>";
        String attached = external.replace("/image", "/attachedTemplate").replace("x.png", "x.dotm");
        String inside = external.replace(" TargetMode=\"External\"", "");
        String drawing = "<x:imagedata xmlns:x='urn:schemas-microsoft-com:vml' src='http://elsewhere.example/x.png'/>";
        return Stream.of(
                Arguments.of("a header outside word/", with("kopf/header1.xml", field)),
                Arguments.of("a header with another ending", with("kopf/header1.dat", field)),
                Arguments.of("a header in UTF-16", withBytes("kopf/h.dat", field.getBytes(StandardCharsets.UTF_16))),
                Arguments.of("relations in capitals", with("word/_rels/header1.xml.RELS", external)),
                Arguments.of("a folder of relations in capitals", with("word/_RELS/header1.xml.rels", external)),
                Arguments.of("relations outside word/", with("kopf/_rels/header1.xml.rels", external)),
                Arguments.of("relations outside their folder", with("word/header1.xml.rels", external)),
                Arguments.of("settings in capitals", with("word/_rels/Settings.xml.RELS", attached)),
                Arguments.of("an address that says it is inside", with("word/_rels/header1.xml.rels", inside)),
                Arguments.of("an older drawing", with("word/header7.xml", drawing)),
                Arguments.of("a drawing in a picture", with("word/media/a.svg", drawing.replace("src", "href"))),
                Arguments.of("letters in series", with("word/settings9.xml", "<s><mailMerge/></s>")),
                Arguments.of("a field spelt in numbers", with("x/y.xml", "<f instr='QUOTE 73 78 67'/>")));
    }

    private static byte[] withBytes(String part, byte[] content) {
        Map<String, byte[]> parts = parts(council());
        parts.put(part, content);
        return zip(parts);
    }

    static Map<String, byte[]> parts(byte[] zip) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** All parts of a file in a row, as text. */
    public static String everything(byte[] zip) {
        return parts(zip).values().stream()
                .map(part -> new String(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.write(bytes);
        return bytes.toByteArray();
    }
}
