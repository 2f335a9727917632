package org.heard.collection.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.collection.formats.Codebook;
import org.heard.collection.importing.Headings;
import org.heard.collection.importing.ImportRefused;
import org.heard.collection.importing.SourceText;
import org.heard.collection.importing.Tool;

/** One pass through a file that is looked at. */
final class LookThrough {
    private static final int MOST_COLUMNS = 2_000;
    private static final int FIRST_ROWS = 3;
    private static final String INVENTED = "INVENTED SAMPLE DATA";

    private final String file;
    private final SavedLetters letters;
    private final Shape shape;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Codebook codebook;
    private final List<ColumnTally> tallies = new ArrayList<>();
    private final List<String> firstCells = new ArrayList<>();
    private List<String> headings = List.of();
    private Optional<LookedAt.TestRows> tests = Optional.empty();
    private Optional<LookedAt.Mark> invented = Optional.empty();
    private boolean quoted;
    private boolean bare;
    private int rows;

    LookThrough(String file, SavedLetters letters, Shape shape, Codebook codebook, CSVParser parser) {
        this.file = file;
        this.letters = letters;
        this.shape = shape;
        this.codebook = codebook;
        this.parser = parser;
        this.records = parser.iterator();
    }

    /** Without the lines above the headings. */
    static String below(String text, int lines) {
        int from = 0;
        for (int i = 0; i < lines; i++) {
            int end = text.indexOf('\n', from);
            from = end < 0 ? text.length() : end + 1;
        }
        return text.substring(from);
    }

    LookedAt found() {
        List<List<String>> top = new ArrayList<>();
        while (top.size() < shape.headerRows() && records.hasNext()) {
            top.add(cells(records.next()));
        }
        headings = Headings.of(top, shape.headerRows());
        if (headings.size() > MOST_COLUMNS) {
            throw new ImportRefused(file + " has more than " + MOST_COLUMNS + " columns");
        }
        if (headings.stream().anyMatch(ColumnTally::isPersonal)) {
            throw new ImportRefused(file + ": its first line holds somebody’s answers and not headings; put a line"
                    + " of headings above it, or export the answers again");
        }
        headings.forEach(heading -> tallies.add(new ColumnTally(heading, fate(heading))));
        records.forEachRemaining(this::row);
        if (rows == 0) {
            throw new ImportRefused(file + " has headings and no answers; export the answers again");
        }
        return found(shape.headerRows() == 3 ? texts(top) : codebook);
    }

    private LookedAt found(Codebook texts) {
        List<FoundColumn> columns = withTheirGroups(
                tallies.stream().map(tally -> tally.column(texts)).toList());
        Tool tool = ToolSigns.of(headings, shape.headerRows(), firstCells, words(columns));
        RowSigns signs = new RowSigns(tool, headings);
        FileDays days = tallies.stream()
                .map(ColumnTally::days)
                .filter(one -> one.order() != FileDays.Order.NONE)
                .findFirst()
                .orElse(FileDays.NONE);
        return new LookedAt(
                letters,
                shape,
                tool,
                columns,
                rows,
                tests,
                signs.sent(),
                signs.number(),
                quoted && bare && tool == Tool.LIMESURVEY,
                invented,
                days);
    }

    /** An option nobody ticked is one of its question's. */
    private static List<FoundColumn> withTheirGroups(List<FoundColumn> columns) {
        Set<String> groups = columns.stream()
                .filter(column -> column.fate() == Fate.ASKED && !column.part().isEmpty())
                .map(FoundColumn::group)
                .collect(Collectors.toSet());
        return columns.stream()
                .map(column ->
                        column.fate() == Fate.EMPTY && !column.part().isEmpty() && groups.contains(column.group())
                                ? column.asked()
                                : column)
                .toList();
    }

    private Fate fate(String heading) {
        Fate fate = Fate.of(codebook.wording(heading));
        Fate named = fate == Fate.ASKED ? Fate.of(heading) : fate;
        return named.isOpen() && Collections.frequency(headings, heading) > 1 ? Fate.TWICE : named;
    }

    /** What the second of three rows says of each column. */
    private Codebook texts(List<List<String>> top) {
        Map<String, String> wordings = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String text = top.size() > 1 && i < top.get(1).size()
                    ? SourceText.plain(top.get(1).get(i))
                    : "";
            if (!text.isEmpty()) {
                wordings.put(headings.get(i), text);
            }
        }
        return new Codebook(wordings, codebook.labels());
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().map(cell -> cell == null ? "" : cell).toList();
    }

    private void row(CSVRecord record) {
        List<String> row = cells(record);
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        quoted |= record.stream().anyMatch(""::equals);
        bare |= record.stream().anyMatch(Objects::isNull);
        if (row.size() != headings.size()) {
            throw ImportRefused.at(
                    file,
                    shape.headingsLine() - 1 + parser.getCurrentLineNumber(),
                    "there are " + row.size() + " cells under " + headings.size() + " headings");
        }
        rows++;
        if (rows <= FIRST_ROWS) {
            firstCells.add(row.get(0));
            tests = tests.or(() -> test(row));
        }
        countTests(row);
        countInvented(row);
        for (int i = 0; i < headings.size(); i++) {
            tallies.get(i).add(row.get(i));
        }
    }

    private Optional<LookedAt.TestRows> test(List<String> row) {
        return IntStream.range(0, headings.size())
                .filter(i -> row.get(i).strip().toLowerCase(Locale.ROOT).matches("test(ing|s)?([^a-z].{0,20})?"))
                .filter(i -> Collections.frequency(headings, headings.get(i)) == 1)
                .mapToObj(i -> new LookedAt.TestRows(
                        headings.get(i), row.get(i).strip().substring(0, 4), 0))
                .findFirst();
    }

    /** Every row has to say so, and in the same column. */
    private void countInvented(List<String> row) {
        invented = rows == 1
                ? IntStream.range(0, headings.size())
                        .filter(i -> row.get(i).startsWith(INVENTED))
                        .mapToObj(i -> new LookedAt.Mark(headings.get(i), SourceText.plain(row.get(i))))
                        .findFirst()
                : invented.filter(mark -> SourceText.plain(row.get(headings.indexOf(mark.column())))
                        .equals(mark.text()));
    }

    private void countTests(List<String> row) {
        tests = tests.map(
                test -> row.get(headings.indexOf(test.column())).strip().startsWith(test.text())
                        ? new LookedAt.TestRows(test.column(), test.text(), test.rows() + 1)
                        : test);
    }

    private static List<String> words(List<FoundColumn> columns) {
        return columns.stream()
                .flatMap(column -> column.texts().stream().limit(20))
                .map(FoundColumn.Seen::text)
                .toList();
    }
}
