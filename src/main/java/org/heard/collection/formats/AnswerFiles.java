package org.heard.collection.formats;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.heard.collection.importing.ImportRefused;
import org.heard.collection.importing.RoundFile;
import org.heard.collection.importing.RoundFiles;
import org.heard.collection.importing.Upload;
import org.heard.ground.files.PackedFile;
import org.heard.ground.files.TemplateRefused;

/**
 * Files as an officer chose them, by what they are and not by what they are called.
 *
 * @param files as text, one row a line
 * @param codebook what the files say of their columns; empty where they say nothing
 */
public record AnswerFiles(RoundFiles files, Codebook codebook) {
    /** Unpacked; a hundred thousand rows of a workbook come to this. */
    private static final long MOST_UNPACKED = 120L * 1024 * 1024;

    /** @throws ImportRefused in one sentence */
    public static AnswerFiles of(List<Upload.Sent> sent) {
        List<RoundFile> files = new ArrayList<>();
        for (Upload.Sent one : sent) {
            files.add(file(one));
        }
        return new AnswerFiles(RoundFiles.of(files), Codebook.NONE);
    }

    private static RoundFile file(Upload.Sent sent) {
        refuseLarge(sent);
        try {
            return switch (FileMagic.valueOf(sent.bytes())) {
                case OOXML -> RoundFile.of(sent.name(), csv(packed(sent)));
                case OLE2 ->
                    throw new ImportRefused(sent.name() + " is a workbook of the old kind (.xls) or is locked by a"
                            + " password; save it as .xlsx without one, then choose that");
                default -> text(sent);
            };
        } catch (ImportRefused refused) {
            throw refused;
        } catch (TemplateRefused refused) {
            throw new ImportRefused(refused.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // Libraries meet a damaged file with exceptions of every kind.
            throw new ImportRefused(damaged(sent.name()));
        }
    }

    private static void refuseLarge(Upload.Sent sent) {
        if (sent.bytes().length > RoundFile.MOST_BYTES) {
            throw new ImportRefused(sent.name() + " has more than " + RoundFile.MOST_BYTES / 1024 / 1024
                    + " megabytes; a round of answers is smaller, so look whether this is the right file");
        }
    }

    private static RoundFile text(Upload.Sent sent) {
        if (begins(sent.bytes(), "$FL2") || begins(sent.bytes(), "$FL3")) {
            throw new ImportRefused(
                    sent.name() + " is a data file of SPSS, which Heard cannot read; open it in SPSS or PSPP and"
                            + " save it as CSV with value labels, then choose that");
        }
        return RoundFile.of(sent.name(), sent.bytes());
    }

    private static boolean begins(byte[] bytes, String mark) {
        return bytes.length >= mark.length()
                && new String(bytes, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private static List<List<String>> packed(Upload.Sent sent) throws IOException {
        if (sent.name().toLowerCase(Locale.ROOT).matches(".*\\.(xlsm|xltm|xlsb)")) {
            throw new ImportRefused(macro(sent.name()));
        }
        PackedFile file = PackedFile.of(sent.bytes(), MOST_UNPACKED, complaints(sent.name()));
        if (file.text("META-INF/manifest.xml").contains("encryption-data")) {
            throw new ImportRefused(complaints(sent.name()).locked());
        }
        if (file.holdsMacro()) {
            throw new ImportRefused(macro(sent.name()));
        }
        if (file.text("[Content_Types].xml").contains("spreadsheetml.sheet.main+xml")) {
            return XlsxRows.of(sent.name(), file);
        }
        if (file.text("mimetype").startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return new OdsRows(sent.name(), file).rows();
        }
        throw new ImportRefused(
                sent.name() + " holds no table of answers; choose a workbook (.xlsx, .ods) or a CSV file");
    }

    private static String macro(String name) {
        return name + " holds a macro, a small program; save it as .xlsx or .ods without macros, then choose that";
    }

    private static String damaged(String name) {
        return name + " is damaged and cannot be read; open it, save it again, and choose the new file";
    }

    private static PackedFile.Complaints complaints(String name) {
        return new PackedFile.Complaints(
                name + " is small only while it is packed; take pictures and other sheets out of it",
                damaged(name),
                name + " is protected by a password; take the password off, then choose the file again");
    }

    /** All rows as wide as the widest, as CSV in UTF-8. */
    private static byte[] csv(List<List<String>> rows) throws IOException {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<String> row : rows) {
                List<String> whole = new ArrayList<>(row);
                while (whole.size() < width) {
                    whole.add("");
                }
                printer.printRecord(whole);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
