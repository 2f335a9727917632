package org.heard.chart;

import org.heard.disclosure.SafeTable;

final class Groups {
    private Groups() {}

    static Chart chart(SafeTable table) {
        return OverTime.chart(table);
    }
}
