package org.heard.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * An empty Word file with our styles: the readable parts in the folder {@code word} beside this class,
 * packed as Word wants them. A blank document of POI's has no styles at all.
 */
final class WordTemplate {
    private WordTemplate() {}

    static XWPFDocument open() {
        try {
            return new XWPFDocument(new ByteArrayInputStream(packed()));
        } catch (IOException e) {
            throw new UncheckedIOException("the Word template in the jar cannot be read", e);
        }
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", "content-types.xml");
            add(zip, "_rels/.rels", "package.rels");
            add(zip, "word/_rels/document.xml.rels", "document.xml.rels");
            add(zip, "word/document.xml", "document.xml");
            add(zip, "word/styles.xml", "styles.xml");
            add(zip, "word/numbering.xml", "numbering.xml");
            add(zip, "word/settings.xml", "settings.xml");
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String part) throws IOException {
        try (InputStream in = WordTemplate.class.getResourceAsStream("word/" + part)) {
            if (in == null) {
                throw new IllegalStateException("the Word template has no part " + part);
            }
            zip.putNextEntry(new ZipEntry(name));
            in.transferTo(zip);
        }
    }
}
