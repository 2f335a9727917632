package org.heard.chart;

import org.heard.disclosure.SafeTable;

final class Bars {
    private Bars() {}

    static Chart chart(SafeTable table) {
        return OverTime.chart(table);
    }
}
