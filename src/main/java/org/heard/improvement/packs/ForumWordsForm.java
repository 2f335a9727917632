package org.heard.improvement.packs;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;
import org.heard.people.account.Actor;

/** What the forum says of a paper: its own account writes it, nobody else's changes it, the paper prints it as it is. */
@Singleton
class ForumWordsForm implements ThingForm {
    static final String PACK = "pack";
    static final String WORDS = "words";

    @Override
    public ThingKind kind() {
        return ThingKind.FORUM_WORDS;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.isEmpty() ? "Write the forum’s own words" : "Change the forum’s own words";
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                FormField.oneOf(
                                PACK,
                                "Paper",
                                Arrays.stream(Pack.values())
                                        .map(pack -> new FieldChoice(pack.word(), pack.title()))
                                        .toList())
                        .needed(),
                FormField.text(WORDS, "What the forum says", "Printed as you write it. No names of people.")
                        .needed());
    }

    /** @param about word of the paper */
    @Override
    public Map<String, String> begun(String about, Board board) {
        return Pack.called(about).map(pack -> Map.of(PACK, pack.word())).orElse(Map.of());
    }

    @Override
    public String name(String key, Map<String, String> body) {
        return "The forum’s words on the paper “"
                + Pack.called(body.get(PACK)).map(Pack::title).orElse("") + "”";
    }

    /** Of the paper and the day; words that were taken off that day keep theirs. */
    @Override
    public String key(Map<String, String> typed, Board board) {
        String first = typed.get(PACK) + "-" + board.asAt();
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? first : first + "-" + n)
                .filter(key -> board.things().ever(kind().word(), key).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        String pack = typed.get(PACK);
        if (before.isPresent()) {
            return before.get().text(PACK).equals(pack)
                    ? List.of()
                    : List.of(new Fault(
                            PACK, "Paper: these words stay with theirs; write new words for the other paper"));
        }
        return board.of(kind(), PACK, pack).stream().anyMatch(words -> isOfToday(words, board))
                ? List.of(new Fault(PACK, "Paper: the forum has words of today on this one; go back and change those"))
                : List.of();
    }

    private static boolean isOfToday(Thing words, Board board) {
        return words.first().recorded().equals(board.asAt());
    }

    /** A slip of the same day; a paper of an earlier day has printed them. */
    @Override
    public boolean mayBeRemoved(Thing thing, Board board) {
        return isOfToday(thing, board);
    }

    /** The latest of this paper, as far as known. */
    static Optional<Thing> of(Pack pack, Board board) {
        return board.of(ThingKind.FORUM_WORDS, PACK, pack.word()).stream().reduce((earlier, later) -> later);
    }

    @Override
    public boolean mayWrite(Actor actor, Optional<Thing> before, String seat) {
        return actor.isForum();
    }

    @Override
    public boolean asksWhy() {
        return false;
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return "/board/packs";
    }

    @Override
    public String page(String key, Board board) {
        return "/board/packs";
    }
}
