package org.heard.collection.matching;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.heard.collection.formats.Codebook;
import org.heard.collection.importing.Encoding;
import org.heard.collection.importing.ImportRefused;
import org.heard.collection.importing.RoundFile;
import org.heard.collection.importing.Tool;

/**
 * What a file is, as far as looking tells. Nothing in it is a cell of a personal column.
 *
 * @param rows below the headings that hold anything
 * @param tests how the council's own first rows may be known, if any says so
 * @param sent how a row that was finished is known, if the tool says so
 * @param number the column of the tool's own numbers, which must not come twice
 * @param quoted whether quotation marks tell what was left blank from what was not asked
 * @param invented the column that says in every row that nobody gave these answers
 */
public record LookedAt(
        SavedLetters letters,
        Shape shape,
        Tool tool,
        List<FoundColumn> columns,
        int rows,
        Optional<TestRows> tests,
        Optional<SentRows> sent,
        Optional<String> number,
        boolean quoted,
        Optional<Mark> invented,
        FileDays days) {
    public LookedAt {
        columns = List.copyOf(columns);
    }

    /** Rows in which the text of a column begins so. */
    public record TestRows(String column, String text, int rows) {}

    /** What stands in a column of every row. */
    public record Mark(String column, String text) {}

    /** Rows with one of these texts in a column; with none, rows with any. */
    public record SentRows(String column, List<String> texts) {
        public SentRows {
            texts = List.copyOf(texts);
        }
    }

    /** @throws ImportRefused in a sentence where it cannot be a table of answers */
    static LookedAt at(RoundFile file, Codebook codebook, Optional<Shape> told) {
        String text = file.text(Encoding.DETECT);
        SavedLetters letters = SavedLetters.of(file, text);
        Shape shape = told.orElseGet(() -> Shape.seen(text));
        String below = LookThrough.below(text, shape.headingsLine() - 1);
        try (CSVParser parser = Shape.format(shape.separator()).parse(new StringReader(below))) {
            return new LookThrough(file.name(), letters, shape, codebook, parser).found();
        } catch (IOException | UncheckedIOException e) {
            throw new ImportRefused(
                    file.name() + ": a quotation mark is opened and not closed as it should be; save the"
                            + " file as CSV once more");
        }
    }

    /** The columns that may be questions. */
    public List<FoundColumn> open() {
        return columns.stream().filter(column -> column.fate().isOpen()).toList();
    }

    /** Those that are dropped whatever anybody chooses. */
    public List<FoundColumn> dropped() {
        return columns.stream().filter(column -> !column.fate().isOpen()).toList();
    }

    Optional<FoundColumn> column(String heading) {
        return columns.stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst();
    }
}
