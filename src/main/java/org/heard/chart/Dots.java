package org.heard.chart;

import java.util.List;
import org.heard.disclosure.SafeTable;

final class Dots {
    private Dots() {}

    static Chart chart(List<SafeTable> tables) {
        return OverTime.chart(tables.get(0));
    }
}
