package org.heard.figures.totals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.ground.files.TextFile;

/** The rows of a file of totals that can be true, and those that were refused. */
public record TotalsFile(List<TotalsRow> rows, List<Refusal> refused) {
    private static final Set<String> NEEDED = Set.of("round", "key", "option", "base");
    private static final String FORM = "round,key,question,option,n,base,unit,split,split_value,source_page,source_url";

    public TotalsFile {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
    }

    /** @throws NotTotals with a sentence, if the file is missing, damaged, or lacks a column */
    public static TotalsFile read(Path path) {
        try {
            return of(TextFile.fromASpreadsheet(Files.readAllBytes(path)));
        } catch (NotTotals fault) {
            throw new NotTotals(path + ": " + fault.getMessage(), fault);
        } catch (IOException missing) {
            throw new NotTotals("%s cannot be read: check that the file is there".formatted(path), missing);
        }
    }

    /** The same from the bytes of a file. @throws NotTotals with a sentence */
    public static TotalsFile read(byte[] file) {
        return of(TextFile.fromASpreadsheet(file));
    }

    /** The same from text. */
    static TotalsFile of(String text) {
        List<TotalsRow> rows = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format(text))) {
            checkHeading(parser.getHeaderNames());
            for (CSVRecord cells : parser) {
                if (cells.stream().allMatch(String::isBlank)) {
                    continue;
                }
                Place place = new Place(cells.getRecordNumber(), parser.getCurrentLineNumber());
                RowReader reader = new RowReader(cells, place);
                try {
                    rows.add(reader.read(parser.getHeaderNames().size()));
                } catch (RowReader.Fault fault) {
                    refused.add(reader.refused(fault.getMessage()));
                }
            }
        } catch (UncheckedIOException damaged) {
            throw new NotTotals("the file is damaged: " + damaged.getCause().getMessage(), damaged);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new NotTotals("the file is damaged: " + damaged.getMessage(), damaged);
        }
        return new Contradictions(rows, refused).sorted();
    }

    private static void checkHeading(List<String> found) {
        Set<String> lower = new TreeSet<>();
        for (String name : found) {
            if (!lower.add(name.toLowerCase(Locale.ROOT)) && !name.isBlank()) {
                throw new NotTotals("two columns are called %s: take one out".formatted(name));
            }
        }
        Set<String> missing = new TreeSet<>(NEEDED);
        missing.removeAll(lower);
        if (!missing.isEmpty() || !lower.contains("n") && !lower.contains("percent")) {
            throw new NotTotals("the heading lacks %s; it should read %s, with a column percent where n is blank"
                    .formatted(missing.isEmpty() ? "n or percent" : String.join(", ", missing), FORM));
        }
    }

    private static CSVFormat format(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = Stream.of(',', ';', '\t')
                .max(Comparator.comparing(
                        mark -> heading.chars().filter(c -> c == mark).count()))
                .orElseThrow();
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }
}
