package org.heard.chart;

import org.heard.disclosure.SafeTable;

final class Diverging {
    private Diverging() {}

    static Chart chart(SafeTable table) {
        return OverTime.chart(table);
    }
}
