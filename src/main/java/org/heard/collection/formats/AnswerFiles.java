package org.heard.collection.formats;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.heard.collection.importing.Encoding;
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

    private static final int HEAD = 2_000;

    /** The one part of a file that is not packed. */
    private static final String WHOLE = "whole.xml";

    /** @throws ImportRefused in one sentence */
    public static AnswerFiles of(List<Upload.Sent> sent) {
        sent.forEach(AnswerFiles::refuseLarge);
        Optional<Upload.Sent> definition =
                sent.stream().filter(one -> begins(one, "<sss")).findFirst();
        if (definition.isPresent()) {
            return tripleS(definition.get(), sent);
        }
        Codebook codebook = Codebook.NONE;
        List<RoundFile> files = new ArrayList<>();
        for (Upload.Sent one : sent) {
            if (begins(one, "<LimeSurveyDocType>")) {
                codebook = read(one, () -> LimeSurveyFile.codebook(alone(one), WHOLE));
            } else if (FileMagic.valueOf(one.bytes()) == FileMagic.OOXML) {
                TableWithCodebook packed = read(one, () -> packed(one));
                files.add(written(one.name(), packed.rows()));
                codebook = packed.codebook().equals(Codebook.NONE) ? codebook : packed.codebook();
            } else {
                files.add(text(one));
            }
        }
        if (files.isEmpty()) {
            throw new ImportRefused(
                    "Choose the file of answers too: the structure of a survey (.lss) says only what was asked");
        }
        return new AnswerFiles(RoundFiles.of(files), codebook);
    }

    private static AnswerFiles tripleS(Upload.Sent definition, List<Upload.Sent> sent) {
        Upload.Sent answers = sent.stream()
                .filter(one -> one != definition)
                .findFirst()
                .orElseThrow(() -> new ImportRefused(definition.name()
                        + " says what stands where, and the answers are in a file beside it; choose both at once"));
        String text = text(answers).text(Encoding.DETECT);
        TableWithCodebook table = read(definition, () -> TripleS.of(definition.name(), alone(definition), WHOLE, text));
        return new AnswerFiles(RoundFiles.of(List.of(written(answers.name(), table.rows()))), table.codebook());
    }

    /** Something that may find a file damaged in ways of its own. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Upload.Sent sent, Reading<T> reading) {
        try {
            return reading.read();
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
        if (begins(sent, "$FL2") || begins(sent, "$FL3")) {
            throw new ImportRefused(
                    sent.name() + " is a data file of SPSS, which Heard cannot read; open it in SPSS or PSPP and"
                            + " save it as CSV with value labels, then choose that");
        }
        if (FileMagic.valueOf(sent.bytes()) == FileMagic.OLE2) {
            throw new ImportRefused(sent.name() + " is a workbook of the old kind (.xls) or is locked by a"
                    + " password; save it as .xlsx without one, then choose that");
        }
        return RoundFile.of(sent.name(), sent.bytes());
    }

    private static boolean begins(Upload.Sent sent, String mark) {
        return new String(sent.bytes(), 0, Math.min(sent.bytes().length, HEAD), StandardCharsets.ISO_8859_1)
                .contains(mark);
    }

    private static PackedFile alone(Upload.Sent sent) {
        return new PackedFile(Map.of(WHOLE, sent.bytes()), complaints(sent.name()));
    }

    private static TableWithCodebook packed(Upload.Sent sent) throws IOException {
        String name = sent.name();
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsm|xltm|xlsb)")) {
            throw new ImportRefused(macro(name));
        }
        PackedFile file = PackedFile.of(sent.bytes(), MOST_UNPACKED, complaints(name));
        if (LimeSurveyFile.isArchive(file)) {
            return LimeSurveyFile.archive(name, file);
        }
        if (file.text("META-INF/manifest.xml").contains("encryption-data")) {
            throw new ImportRefused(complaints(name).locked());
        }
        if (file.holdsMacro()) {
            throw new ImportRefused(macro(name));
        }
        if (file.text("[Content_Types].xml").contains("spreadsheetml.sheet.main+xml")) {
            return new TableWithCodebook(XlsxRows.of(name, file), Codebook.NONE);
        }
        if (file.text("mimetype").startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return new TableWithCodebook(new OdsRows(name, file).rows(), Codebook.NONE);
        }
        throw new ImportRefused(name + " holds no table of answers; choose a workbook (.xlsx, .ods) or a CSV file");
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
    private static RoundFile written(String name, List<List<String>> rows) {
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
        return RoundFile.of(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
