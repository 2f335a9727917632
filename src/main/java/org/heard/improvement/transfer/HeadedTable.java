package org.heard.improvement.transfer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table that has the headings of a plan or a log.
 *
 * @param headings of every column, in one line each; empty where a column has none
 */
record HeadedTable(FileTable table, List<String> headings, List<FileTable.FileRow> rows) {
    private static final int LOOKED_AT = 20;
    private static final int FEWEST = 3;

    /** Empty where none of its first rows is a row of headings. */
    static Optional<HeadedTable> of(FileTable table, TransferKind kind) {
        List<FileTable.FileRow> rows = table.rows();
        for (int i = 0; i < Math.min(LOOKED_AT, rows.size()); i++) {
            List<String> texts = texts(rows.get(i));
            if (isHead(texts, kind)) {
                List<FileTable.FileRow> below = rows.subList(i + 1, rows.size()).stream()
                        .filter(row -> !row.isEmpty() && !texts(row).equals(texts))
                        .toList();
                return Optional.of(new HeadedTable(table, texts, below));
            }
        }
        return Optional.empty();
    }

    private static List<String> texts(FileTable.FileRow row) {
        return row.cells().stream().map(cell -> CellText.line(cell.text())).toList();
    }

    private static boolean isHead(List<String> texts, TransferKind kind) {
        List<FileColumn> known = texts.stream()
                .map(kind::suggested)
                .filter(one -> one != kind.nothing())
                .toList();
        return known.size() >= FEWEST && (known.contains(kind.reference()) || known.contains(kind.what()));
    }

    /** "Table 2, row 7". */
    String place(FileTable.FileRow row) {
        return table.name() + ", row " + row.number();
    }

    /** Columns that hold something of the plan, by what was chosen for their headings. */
    List<Integer> columns(FileColumn kind, java.util.Map<String, FileColumn> chosen) {
        return IntStream.range(0, headings.size())
                .filter(at -> chosen.get(headings.get(at)) == kind)
                .boxed()
                .toList();
    }
}
