package org.heard.improvement.transfer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.meetings.Meeting;
import org.heard.improvement.meetings.MeetingState;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.Thing;

/**
 * Imports in the record. Each entry one wrote names it, so that all of them can be taken back together until something
 * rests on them.
 */
@Singleton
public class PlanImports {
    /** Fields of an entry: by which import it came, and which one it takes back. */
    static final String IMPORTED = "imported";

    static final String UNDONE = "undone";
    static final Set<String> MARKS = Set.of(IMPORTED, UNDONE);

    private final BoardRecord record;
    private final Boards boards;
    private final Clock clock;

    PlanImports(BoardRecord record, Boards boards, Clock clock) {
        this.record = record;
        this.boards = boards;
        this.clock = clock;
    }

    /**
     * One import.
     *
     * @param bar why it cannot be taken back; empty where it can
     */
    public record Made(String id, LocalDate day, List<BoardEntry> entries, String bar) {
        /** "22 January 2020: 24 actions added, 2 changed". */
        public String sentence() {
            long added =
                    entries.stream().filter(one -> one.kind() == EntryKind.MADE).count();
            return Days.inWords(day) + ": " + added + " added, " + (entries.size() - added) + " changed";
        }
    }

    /** All of it in one press. @throws org.heard.improvement.record.WrittenMeanwhile where the plan has changed since */
    void bringIn(TransferKind kind, List<PlanRow> rows, String seat) {
        LocalDate today = LocalDate.now(clock);
        String id = nextId(today);
        record.append(
                rows.stream()
                        .map(row -> {
                            Map<String, String> body = new HashMap<>(row.body());
                            body.put(IMPORTED, id);
                            EntryKind change =
                                    row.outcome() == PlanRow.Outcome.TAKEN ? EntryKind.MADE : EntryKind.CHANGED;
                            return new NewEntry(
                                    kind.thing().word(),
                                    row.key(),
                                    row.seen(),
                                    today,
                                    change,
                                    body,
                                    "brought in from a file");
                        })
                        .toList(),
                seat);
    }

    private String nextId(LocalDate today) {
        Set<String> known =
                record.entries().stream().map(one -> one.field(IMPORTED)).collect(Collectors.toSet());
        int number = 1;
        while (known.contains(today + "-" + number)) {
            number++;
        }
        return today + "-" + number;
    }

    /** Those of a kind. */
    List<Made> all(TransferKind kind) {
        return all().stream()
                .filter(made ->
                        made.entries().get(0).thing().equals(kind.thing().word()))
                .toList();
    }

    /** Those that stand, the newest first. */
    List<Made> all() {
        List<BoardEntry> entries = record.entries();
        Set<String> undone = entries.stream().map(one -> one.field(UNDONE)).collect(Collectors.toSet());
        Map<String, List<BoardEntry>> byId = new LinkedHashMap<>();
        entries.stream()
                .filter(one -> !one.field(IMPORTED).isEmpty() && !undone.contains(one.field(IMPORTED)))
                .forEach(one -> byId.computeIfAbsent(one.field(IMPORTED), any -> new ArrayList<>())
                        .add(one));
        Board board = boards.today();
        List<Made> all = new ArrayList<>();
        byId.forEach((id, own) -> all.add(0, new Made(id, own.get(0).recorded(), own, bar(own, board))));
        return all;
    }

    private static String bar(List<BoardEntry> own, Board board) {
        return own.stream()
                .map(entry -> bar(entry, board))
                .filter(bar -> !bar.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String bar(BoardEntry entry, Board board) {
        Thing thing = thing(entry, board);
        TransferKind kind = TransferKind.of(entry.thing());
        String name = kind.noun() + " " + kind.shown(entry.key());
        if (thing.version() != entry.version()) {
            return name + " has been written since";
        }
        if (entry.kind() == EntryKind.CHANGED && before(entry, thing).isEmpty()) {
            return "what " + name + " said before is blank";
        }
        return kind.isLog() ? counted(entry, name, board) : named(entry, name, board);
    }

    /** A meeting that was closed since has the item in its sums. */
    private static String counted(BoardEntry entry, String name, Board board) {
        return Meeting.all(board).stream()
                .filter(meeting -> meeting.isClosed() && closing(meeting) > entry.seq())
                .map(meeting -> "the meeting of " + meeting.name() + " was closed since and counts " + name)
                .findFirst()
                .orElse("");
    }

    /** Number of the entry that closed it, for good; one that only agreed its minutes came later. */
    private static long closing(Meeting meeting) {
        return meeting.thing().life().stream()
                .filter(version -> version.field("state").equals(MeetingState.CLOSED.word()))
                .findFirst()
                .map(BoardEntry::seq)
                .orElse(0L);
    }

    private static String named(BoardEntry entry, String name, Board board) {
        return Arrays.stream(ThingKind.values())
                .flatMap(kind -> board.all(kind).stream()
                        .filter(thing -> thing.first().seq() > entry.seq() && names(thing, entry.key()))
                        .map(thing ->
                                kind.inWords().toLowerCase(java.util.Locale.UK) + " " + thing.key() + " names " + name))
                .findFirst()
                .orElse("");
    }

    /** A note, a milestone, a risk: whatever has a field for actions. */
    private static boolean names(Thing thing, String key) {
        return thing.latest().body().orElse(new java.util.TreeMap<>()).entrySet().stream()
                .anyMatch(field -> field.getKey().startsWith("action")
                        && field.getValue().lines().anyMatch(key::equals));
    }

    private static Thing thing(BoardEntry entry, Board board) {
        return board.things().ever(entry.thing(), entry.key()).orElseThrow();
    }

    private static Optional<BoardEntry> before(BoardEntry entry, Thing action) {
        return action.versions().stream()
                .filter(one -> one.version() < entry.version())
                .reduce((older, newer) -> newer);
    }

    /** What it added is taken off, and what it changed is as before. @throws FileRefused where that cannot be */
    void undo(String id, String seat) {
        Made made = all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new FileRefused("That import is not there, or was taken back already"));
        if (!made.bar().isEmpty()) {
            throw new FileRefused("The import of " + Days.inWords(made.day()) + " cannot be taken back: " + made.bar());
        }
        Board board = boards.today();
        record.append(
                made.entries().stream().map(entry -> undone(entry, board, id)).toList(), seat);
    }

    private NewEntry undone(BoardEntry entry, Board board, String id) {
        boolean added = entry.kind() == EntryKind.MADE;
        BoardEntry stands = added ? entry : before(entry, thing(entry, board)).orElseThrow();
        Map<String, String> body = new HashMap<>(stands.body().orElseThrow());
        MARKS.forEach(body::remove);
        body.put(UNDONE, id);
        return new NewEntry(
                entry.thing(),
                entry.key(),
                entry.version(),
                LocalDate.now(clock),
                added ? EntryKind.REMOVED : EntryKind.CHANGED,
                body,
                "the import was taken back");
    }
}
