package org.heard.chart;

import org.heard.disclosure.SafeTable;

final class Distribution {
    private Distribution() {}

    static Chart chart(SafeTable table) {
        return OverTime.chart(table);
    }
}
