package org.heard.improvement.meetings;

import java.util.List;
import java.util.Locale;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** What the board decided, whom it had heard before, and what that changed. */
public record Decision(Thing thing) {
    static final String MEETING = "meeting";
    static final String WORDS = "words";
    static final String CHANGED = "changed";
    static final String EQUALITY = "equality";
    static final String CONFIRMED = "confirmed";

    /** One of the four whom every decision has to name. @param label "Parents" */
    record Voice(String key, String label) {
        static final List<Voice> ALL = List.of(
                new Voice("parents", "Parents and carers"),
                new Voice("young-people", "Young people"),
                new Voice("schools", "Schools"),
                new Voice("staff", "Frontline staff"));

        String heard() {
            return "heard-" + key;
        }

        String notAsked() {
            return "not-asked-" + key;
        }
    }

    /** In the order in which they were written. */
    public static List<Decision> of(Meeting meeting, Board board) {
        return board.of(ThingKind.DECISION, MEETING, meeting.key()).stream()
                .map(Decision::new)
                .toList();
    }

    /** "2019-10/D1". */
    public String reference() {
        return LogItem.reference(thing.key());
    }

    /** "Heard: …" or "Not asked, because …". */
    String said(Voice voice) {
        String heard = thing.text(voice.heard());
        String because = thing.text(voice.notAsked());
        if (heard.isEmpty()) {
            return "Not asked, because: " + because;
        }
        return because.isEmpty() ? heard : heard + " Not all were asked, because: " + because;
    }

    /** Each of the four voices with what was heard of it, or why it was not asked. */
    public List<String> voices() {
        return Voice.ALL.stream()
                .map(voice -> voice.label() + ": " + said(voice))
                .toList();
    }

    /** Voices of whom nothing was heard: "young people". */
    public List<String> notAsked() {
        return Voice.ALL.stream()
                .filter(voice -> thing.text(voice.heard()).isEmpty())
                .map(voice -> voice.label().toLowerCase(Locale.UK))
                .toList();
    }

    /** "To be confirmed" where its own meeting had no quorum and no later one has confirmed it. */
    public boolean isToBeConfirmed(Board board) {
        return hadNoQuorum(thing.text(MEETING), board) && (thing.text(CONFIRMED).isEmpty() || !isConfirmed(board));
    }

    private boolean isConfirmed(Board board) {
        return Meeting.find(board, thing.text(CONFIRMED))
                .flatMap(meeting -> meeting.isQuorate(board))
                .orElse(false);
    }

    private static boolean hadNoQuorum(String meeting, Board board) {
        return Meeting.find(board, meeting)
                .flatMap(one -> one.isQuorate(board))
                .filter(quorate -> !quorate)
                .isPresent();
    }
}
