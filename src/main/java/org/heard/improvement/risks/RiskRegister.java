package org.heard.improvement.risks;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.logbook.Risk;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.Thing;

/** The risks of the board as at its day. The board's first page asks it for the worst and for overdue reviews. */
@Singleton
public class RiskRegister {
    private static final BoardSettings.Risks SETTINGS = BoardSettings.USUAL.risks();
    private static final Comparator<RiskLine> OVERDUE_FIRST = Comparator.comparing(RiskLine::isOpen)
            .reversed()
            .thenComparing(Comparator.comparingLong(RiskLine::daysLate).reversed())
            .thenComparing(
                    Comparator.comparingInt((RiskLine line) -> line.after().value())
                            .reversed())
            .thenComparing(
                    RiskLine::key, Comparator.comparingInt(String::length).thenComparing(String::compareTo));

    /** Open ones first, of these the overdue reviews, of these the gravest. */
    public List<RiskLine> lines(Board board) {
        return board.all(ThingKind.RISK).stream()
                .map(risk -> line(risk, board))
                .sorted(OVERDUE_FIRST)
                .toList();
    }

    /** Open ones of the highest score, the gravest first. */
    public List<RiskLine> worst(Board board, int most) {
        return lines(board).stream()
                .filter(RiskLine::isOpen)
                .sorted(Comparator.comparingInt((RiskLine line) -> line.after().value())
                        .reversed())
                .limit(most)
                .toList();
    }

    /** Those that were to be looked at before the board's day, the latest first. */
    public List<RiskLine> overdue(Board board) {
        return lines(board).stream().filter(RiskLine::isOverdue).toList();
    }

    RiskLine line(Thing thing, Board board) {
        Map<String, String> fields = thing.latest().body().orElseThrow();
        LocalDate review = thing.day(RiskForm.REVIEW).orElse(board.asAt());
        boolean open = thing.text(RiskForm.STATE).equals(RiskState.OPEN.word());
        return new RiskLine(
                thing.key(),
                thing.text(RiskForm.RISK),
                board.seat(thing.text(RiskForm.OWNER)),
                thing.text(RiskForm.OWNER),
                thing.text(RiskForm.ACTION),
                RiskForm.before(fields),
                RiskForm.after(fields),
                risk(thing).trend(closes(board), board.asAt()),
                thing.day(RiskForm.BY).map(by -> Risk.nearness(by, board.asAt(), SETTINGS)),
                thing.text(RiskForm.STATE),
                review,
                RiskLine.late(open, review, board.asAt()));
    }

    private static Risk risk(Thing thing) {
        return new Risk(
                RiskForm.before(thing.latest().body().orElseThrow()),
                thing.versions().stream()
                        .map(version -> new Risk.Scored(
                                version.recorded(),
                                RiskForm.after(version.body().orElseThrow())))
                        .toList());
    }

    /** The days on which the board's meetings closed. */
    private static List<LocalDate> closes(Board board) {
        return board.all(ThingKind.MEETING).stream()
                .flatMap(meeting -> closed(meeting).stream())
                .toList();
    }

    private static Optional<LocalDate> closed(Thing meeting) {
        return meeting.versions().stream()
                .filter(version -> version.field("state").equals("closed"))
                .map(BoardEntry::recorded)
                .findFirst();
    }
}
