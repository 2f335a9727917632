package org.heard.improvement.logbook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.improvement.plan.BoardSettings;

/**
 * When the next report to the bodies is due. Weekends and holidays move nothing.
 *
 * @param notice the day of the notice, from which the first counts
 */
public record TwoMonthlyReports(LocalDate notice, List<Sent> reports) {
    public TwoMonthlyReports {
        reports = List.copyOf(reports);
    }

    /**
     * One report.
     *
     * @param to by body, the day it went there
     * @param isCorrection a corrected edition of one that went before; it restarts nothing
     */
    public record Sent(Map<String, LocalDate> to, boolean isCorrection) {
        public Sent {
            to = Map.copyOf(to);
        }

        /** The later of the days; empty while one of the bodies has not got it. */
        Optional<LocalDate> complete(Collection<String> bodies) {
            return to.keySet().containsAll(bodies)
                    ? bodies.stream().map(to::get).max(Comparator.naturalOrder())
                    : Optional.empty();
        }
    }

    /** The day the next report is due, from what had been sent by a day. */
    public LocalDate due(LocalDate asAt, BoardSettings.Days settings) {
        return reports.stream()
                .filter(report -> !report.isCorrection())
                .flatMap(report -> report.complete(settings.bodies()).stream())
                .filter(day -> !day.isAfter(asAt))
                .max(Comparator.naturalOrder())
                .orElse(notice)
                .plusMonths(settings.reportMonths());
    }
}
