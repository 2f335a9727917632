package org.heard.collection.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows count, and which belong together.
 *
 * @param person column with the same text in all rows of one parent; it is dropped after grouping
 * @param complete how a row that was sent is known
 * @param unique column whose text must not stand in two rows
 * @param tests how the council's own test rows are known
 * @param mark column that says in each row that the file is invented
 * @param marked what stands in it
 */
record RowRules(
        Optional<String> person,
        Optional<Finished> complete,
        Optional<String> unique,
        List<Begins> tests,
        Optional<String> mark,
        String marked) {
    RowRules {
        tests = List.copyOf(tests);
    }

    /** Rows whose text in this column begins with one of these. */
    record Begins(String column, Set<String> texts) {
        Begins {
            texts = Set.copyOf(texts);
        }

        boolean isTrueOf(Row row) {
            return texts.stream().anyMatch(row.text(column)::startsWith);
        }
    }

    Set<String> columns() {
        Set<String> columns = new HashSet<>();
        person.ifPresent(columns::add);
        complete.ifPresent(finished -> columns.add(finished.column()));
        unique.ifPresent(columns::add);
        tests.forEach(test -> columns.add(test.column()));
        mark.ifPresent(columns::add);
        return columns;
    }

    boolean isComplete(Row row) {
        return complete.isEmpty() || complete.get().isTrueOf(row);
    }

    boolean isTest(Row row) {
        return tests.stream().anyMatch(test -> test.isTrueOf(row));
    }

    boolean isMarked(Row row) {
        return mark.isPresent()
                && SourceText.plain(row.cell(mark.get()).orElse("")).equals(marked);
    }

    /** Rows of one parent share it, in one file; a row without a number stands for itself. */
    String personOf(Row row) {
        String number = person.flatMap(row::cell).map(SourceText::plain).orElse("");
        return number.isEmpty()
                ? "row " + row.place()
                : "person " + number + " of " + row.place().file();
    }
}
