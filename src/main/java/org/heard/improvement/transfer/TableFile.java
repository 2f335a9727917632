package org.heard.improvement.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.heard.ground.files.PackedFile;
import org.heard.ground.files.TemplateRefused;

/**
 * A file an officer chose, by what it is and not by what it is called. <b>What it guarantees:</b> tables, or one sentence;
 * nothing in the file runs, and nothing it names elsewhere is opened. <b>What the caller must see to:</b> who may send one.
 */
final class TableFile {
    static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Unpacked; five hundred rows come to two or three, pictures beside them to some more. */
    private static final long MOST_UNPACKED = 30L * 1024 * 1024;

    /** Of markup alone, which takes many times its size to read. */
    private static final long MOST_MARKUP = 12L * 1024 * 1024;

    private static final String MACRO =
            "The file holds a macro, a small program. Save it as .xlsx, .ods or .docx without"
                    + " macros, then choose that.";

    private final TransferKind kind;
    private final PackedFile.Complaints complaints;

    private TableFile(TransferKind kind) {
        this.kind = kind;
        this.complaints = new PackedFile.Complaints(
                "The file is small only while it is packed: a " + kind.whole()
                        + " of 500 rows is smaller. Take out what is no " + kind.whole() + ".",
                "The file is damaged and cannot be read. Open it, save it again, and choose the new file.",
                "The file is protected by a password. Take the password off, then choose the file again.");
    }

    /**
     * @param kind what the officer wants to bring in, which a refusal names
     * @param name as the officer's disk calls it
     * @throws FileRefused with one sentence
     */
    static List<FileTable> read(TransferKind kind, String name, byte[] file) {
        return new TableFile(kind).read(name, file);
    }

    private List<FileTable> read(String name, byte[] file) {
        if (file.length == 0) {
            throw new FileRefused("The file is empty. Choose the file of the " + kind.whole() + ".");
        }
        if (file.length > MOST_BYTES) {
            throw new FileRefused("The file is larger than 5 megabytes. Take pictures and other sheets out of it.");
        }
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsm|xltm|xlsb|docm|dotm)")) {
            throw new FileRefused(MACRO);
        }
        try {
            return tables(file);
        } catch (FileRefused refused) {
            throw refused;
        } catch (TemplateRefused refused) {
            throw new FileRefused(refused.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // Libraries meet a damaged file with exceptions of every kind.
            throw new FileRefused(complaints.damaged());
        }
    }

    private List<FileTable> tables(byte[] file) throws IOException {
        return switch (FileMagic.valueOf(file)) {
            case OOXML -> packed(PackedFile.of(file, MOST_UNPACKED, complaints));
            case OLE2 -> throw new FileRefused(isLocked(file) ? complaints.locked() : oldKind());
            case UNKNOWN, WORD2, MSWRITE, XML, HTML -> CsvTables.of(file, other());
            default -> throw new FileRefused(other());
        };
    }

    private List<FileTable> packed(PackedFile file) throws IOException {
        long markup = file.parts().entrySet().stream()
                .filter(part -> part.getKey().toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels|vml)"))
                .mapToLong(part -> part.getValue().length)
                .sum();
        if (markup > MOST_MARKUP) {
            throw new FileRefused(complaints.tooMuch());
        }
        if (file.text("META-INF/manifest.xml").contains("encryption-data")) {
            throw new FileRefused(complaints.locked());
        }
        if (file.holdsMacro()) {
            throw new FileRefused(MACRO);
        }
        String types = file.text("[Content_Types].xml");
        if (types.contains("spreadsheetml.sheet.main+xml")) {
            return XlsxTables.of(file.repacked());
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return WordTables.of(file.repacked());
        }
        if (file.text("mimetype").startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return new OdsTables(file).tables();
        }
        throw new FileRefused(other());
    }

    private String other() {
        return "This is no file of a " + kind.whole()
                + ". Choose a workbook (.xlsx, .ods), a Word file (.docx) or a CSV file.";
    }

    private static boolean isLocked(byte[] file) {
        try (POIFSFileSystem inside = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return inside.getRoot().hasEntry("EncryptedPackage");
        } catch (IOException | RuntimeException old) {
            return false;
        }
    }

    private static String oldKind() {
        return "This is a file of the old kind (.xls, .doc). Save it as .xlsx or .docx, then choose that.";
    }
}
