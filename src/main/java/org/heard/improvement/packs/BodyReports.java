package org.heard.improvement.packs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.logbook.TwoMonthlyReports;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.record.Thing;

/**
 * The reports that go to the bodies outside every two months: what went, and when the next is due.
 *
 * @param sent the one that went last first
 * @param due when the next is; empty where the plan has no day of the notice and nothing went yet
 * @param last the day on which the last one had gone to all of them
 */
public record BodyReports(
        List<String> bodies,
        int months,
        List<SentReport> sent,
        Optional<LocalDate> due,
        Optional<LocalDate> last,
        LocalDate asAt) {
    public BodyReports {
        bodies = List.copyOf(bodies);
        sent = List.copyOf(sent);
    }

    /**
     * One that went.
     *
     * @param to by body, the day it went there
     * @param correction it puts an earlier one right, and restarts nothing
     */
    public record SentReport(String key, String report, Map<String, LocalDate> to, boolean correction) {
        static SentReport of(Thing thing, List<String> bodies) {
            return new SentReport(
                    thing.key(),
                    thing.text(BodyReportForm.REPORT),
                    bodies.stream()
                            .filter(body ->
                                    thing.day(BodyReportForm.wentTo(body)).isPresent())
                            .collect(Collectors.toMap(
                                    body -> body,
                                    body -> thing.day(BodyReportForm.wentTo(body))
                                            .orElseThrow())),
                    thing.text(BodyReportForm.EDITION).equals(BodyReportForm.CORRECTION));
        }

        /** "DfE 17 October 2019, NHS England not yet". */
        public String wentTo(List<String> bodies) {
            return bodies.stream()
                    .map(body -> body + " "
                            + Optional.ofNullable(to.get(body))
                                    .map(Days::inWords)
                                    .orElse("not yet"))
                    .collect(Collectors.joining(", "));
        }

        private LocalDate latest() {
            return to.values().stream().max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        }
    }

    public static BodyReports of(Board board) {
        BoardSettings.Days days = board.rules().days();
        List<SentReport> sent = board.all(ThingKind.REPORT_SENT).stream()
                .map(thing -> SentReport.of(thing, days.bodies()))
                .sorted(Comparator.comparing(SentReport::latest).reversed())
                .toList();
        Optional<LocalDate> last = sent.stream()
                .filter(one -> !one.correction() && one.to().keySet().containsAll(days.bodies()))
                .map(SentReport::latest)
                .max(Comparator.naturalOrder());
        Optional<LocalDate> notice = board.all(ThingKind.PLAN).stream()
                .flatMap(plan -> plan.day("notice").stream())
                .findFirst();
        return new BodyReports(
                days.bodies(),
                days.reportMonths(),
                sent,
                notice.or(() -> last).map(from -> due(from, sent, board.asAt(), days)),
                last,
                board.asAt());
    }

    private static LocalDate due(LocalDate notice, List<SentReport> sent, LocalDate asAt, BoardSettings.Days days) {
        return new TwoMonthlyReports(
                        notice,
                        sent.stream()
                                .map(one -> new TwoMonthlyReports.Sent(one.to(), one.correction()))
                                .toList())
                .due(asAt, days);
    }

    /** "DfE and NHS England". */
    public String to() {
        return String.join(" and ", bodies);
    }

    public boolean isBegun() {
        return due.isPresent();
    }

    /** Days by which it is late; nought while it is not. */
    public long daysLate() {
        return due.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, asAt))).orElse(0L);
    }

    /** "Due 21 December 2019", with how late it is. */
    public String dueWords() {
        return due.map(day -> "Due " + Days.inWords(day) + (daysLate() == 0 ? "" : ", " + lateness()))
                .orElse("Nobody knows when it is due");
    }

    private String lateness() {
        return daysLate() + (daysLate() == 1 ? " day late" : " days late");
    }

    /** "The last went to all of them by 21 October 2019". */
    public String lastWords() {
        return last.map(day -> "The last had gone to all of them on " + Days.inWords(day))
                .orElse("None has gone to all of them yet");
    }

    /** What is missing besides being late, in sentences. */
    public List<String> missing() {
        return Stream.concat(noDay(), half()).toList();
    }

    /** What is missing, in sentences. */
    public List<String> gaps() {
        Stream<String> late = due.stream()
                .filter(any -> daysLate() > 0)
                .map(on -> "The report to " + to() + " was due on " + Days.inWords(on) + " and is " + lateness() + ".");
        return Stream.of(noDay(), late, half()).flatMap(any -> any).toList();
    }

    private Stream<String> noDay() {
        return due.isPresent()
                ? Stream.empty()
                : Stream.of("The plan has no day of the notice, so nobody knows when the first report to " + to()
                        + " is due.");
    }

    private Stream<String> half() {
        return sent.stream()
                .filter(one -> !one.to().keySet().containsAll(bodies))
                .map(one -> "“" + one.report() + "” did not go to all: " + one.wentTo(bodies) + ".");
    }
}
