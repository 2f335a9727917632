package org.heard.chart;

import java.util.List;
import org.heard.disclosure.SafeTable;

final class Changes {
    private Changes() {}

    static Chart chart(List<SafeTable> tables, String from, String to) {
        return OverTime.chart(tables.get(0));
    }
}
