package org.heard.improvement.meetings;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.Chain;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.Thing;
import org.heard.improvement.record.Things;
import org.heard.people.account.Accounts;
import org.heard.people.account.SignedIn;

/** Writes down what a press on a meeting's pages did, as the seat of whoever pressed. Who may press is asked by the page. */
@Singleton
class MeetingWriter {
    private final BoardRecord record;
    private final Accounts accounts;
    private final SignedIn who;
    private final Clock clock;

    MeetingWriter(BoardRecord record, Accounts accounts, SignedIn who, Clock clock) {
        this.record = record;
        this.accounts = accounts;
        this.who = who;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String seat() {
        return accounts.seatOf(who.actor());
    }

    /** @param fields those that change; an empty one says nothing any more */
    NewEntry changed(ThingKind kind, Thing thing, Map<String, String> fields, String why) {
        Map<String, String> body = new TreeMap<>(thing.latest().body().orElseThrow());
        body.putAll(fields);
        return new NewEntry(kind.word(), thing.key(), thing.version(), today(), EntryKind.CHANGED, body, why);
    }

    NewEntry made(ThingKind kind, String key, Map<String, String> body) {
        return new NewEntry(kind.word(), key, 0, today(), EntryKind.MADE, body, "");
    }

    /** The board once an entry was its last, as the same day shows it: what somebody has read who was shown that entry. */
    Board read(long seq, Board now) {
        List<BoardEntry> known =
                record.entries().stream().filter(entry -> entry.seq() <= seq).toList();
        return new Board(Things.asAt(known, now.asAt()), now.asAt(), Chain.Head.EMPTY, false, now.rules(), now.today());
    }

    /** Only where nothing at all follows what a board shows. @throws org.heard.improvement.record.WrittenMeanwhile otherwise */
    void appendNextTo(Board board, NewEntry entry) {
        record.appendNextTo(board.head().seq(), List.of(entry), seat());
    }

    /** All or none. @throws org.heard.improvement.record.WrittenMeanwhile where somebody was faster */
    void append(List<NewEntry> entries) {
        record.append(entries, seat());
    }
}
