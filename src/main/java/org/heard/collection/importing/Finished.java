package org.heard.collection.importing;

import java.util.Set;

/**
 * By what a row is known that was finished and sent.
 *
 * @param texts what stands in the column then; none where any text will do
 */
record Finished(String column, Set<String> texts) {
    Finished {
        texts = Set.copyOf(texts);
    }

    boolean isTrueOf(Row row) {
        return texts.isEmpty() ? row.isFilled(column) : texts.contains(row.text(column));
    }
}
