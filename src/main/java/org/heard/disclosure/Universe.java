package org.heard.disclosure;

import java.util.List;

/** The closed set of tables of one release, fixed before its answers are looked at, protected together. */
public record Universe(String release, List<TrueTable> tables) {
    public Universe {
        tables = List.copyOf(tables);
    }
}
