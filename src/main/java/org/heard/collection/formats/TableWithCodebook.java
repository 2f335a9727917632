package org.heard.collection.formats;

import java.util.List;

/** Rows, the first of them the headings, and what is known of their columns. */
record TableWithCodebook(List<List<String>> rows, Codebook codebook) {
    TableWithCodebook {
        rows = List.copyOf(rows);
    }
}
