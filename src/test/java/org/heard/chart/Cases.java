package org.heard.chart;

import static org.heard.chart.Sample.MAR_2021;
import static org.heard.chart.Sample.NOV_2019;
import static org.heard.chart.Sample.SEPT_2020;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.disclosure.SafeTable;

/** The charts of charts.md §5 and §7, as invented there. */
final class Cases {
    private Cases() {}

    static Sample listenedRounds() {
        return Sample.listened()
                .row(NOV_2019, "November 2019", "2019-11", 40, 57, 66, 90, 47, 12, 20, 9)
                .row(SEPT_2020, "September 2020", "2020-09", 49, 79, 83, 131, 70, 16, 21, 11)
                .row(MAR_2021, "March 2021", "2021-03", 52, 92, 84, 167, 96, 15, 22, 12);
    }

    static SafeTable listened() {
        return listenedRounds()
                .same(NOV_2019, MAR_2021, Five.changes().get(0))
                .same(SEPT_2020, MAR_2021)
                .same(NOV_2019, SEPT_2020)
                .safe();
    }

    static SafeTable broken() {
        return listenedRounds()
                .notComparable(NOV_2019, SEPT_2020, "B", "the question was split in two")
                .notComparable(NOV_2019, MAR_2021, "B", "the question was split in two")
                .same(SEPT_2020, MAR_2021)
                .safe();
    }

    static SafeTable lowAndHidden() {
        return Sample.listened()
                .row(NOV_2019, "November 2019", "2019-11", 1, 1, 1, 2, 2, 0, 0, 0)
                .row(SEPT_2020, "September 2020", "2020-09", 5, 5, 0, 6, 8, 0, 2, 0)
                .row(MAR_2021, "March 2021", "2021-03", 3, 4, 14, 40, 22, 3, 2, 2)
                .safe();
    }

    static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("over-time", Chart.overTime(listened()));
        all.put("over-time-broken", Chart.overTime(broken()));
        all.put("over-time-hidden", Chart.overTime(lowAndHidden()));
        all.put("answers", Chart.diverging(listened()));
        all.put("answers-hidden", Chart.diverging(lowAndHidden()));
        return all;
    }
}
