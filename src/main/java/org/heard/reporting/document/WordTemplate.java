package org.heard.reporting.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.heard.ground.files.CouncilTemplate;
import org.heard.ground.files.TemplateRefused;

/**
 * What a Word report is written into: the council's own file with its page, header, footer and styles, to which
 * ours are lent where it has none; or Heard's, whose readable parts lie in the folder {@code word} beside this
 * class. A blank document of the library has no styles at all.
 */
public final class WordTemplate {
    private final CouncilTemplate council;

    private WordTemplate(CouncilTemplate council) {
        this.council = council;
    }

    public static WordTemplate heards() {
        return new WordTemplate(null);
    }

    /** @throws TemplateRefused where nothing can be written into it */
    public static WordTemplate of(CouncilTemplate council) {
        WordTemplate template = new WordTemplate(council);
        try (XWPFDocument document = template.open()) {
            document.write(new ByteArrayOutputStream());
            return template;
        } catch (IOException | RuntimeException e) {
            throw new TemplateRefused("This file cannot be written into, though it looks like a Word file. Open it in"
                    + " Word, save it again, and upload the new file.");
        }
    }

    public XWPFDocument open() {
        try {
            XWPFDocument own = new XWPFDocument(new ByteArrayInputStream(packed()));
            if (council == null) {
                return own;
            }
            XWPFDocument theirs = new XWPFDocument(new ByteArrayInputStream(council.packed()));
            new LentStyles(own, theirs).lend();
            return theirs;
        } catch (IOException e) {
            throw new UncheckedIOException("the Word template cannot be read", e);
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
