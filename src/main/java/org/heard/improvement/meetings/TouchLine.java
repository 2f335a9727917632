package org.heard.improvement.meetings;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.ground.web.TypedText;
import org.heard.improvement.board.Board;
import org.heard.improvement.record.BoardEntry;

/**
 * One item's line on the page of a meeting's log.
 *
 * @param owner what its seat is called
 * @param late "6 days overdue"; empty where it is not
 * @param before what was said of it last; empty for nothing
 * @param outcome "no change", "changed" or "closed"; empty while it was not spoken of
 * @param isNew what was sent says something that is not kept yet
 * @param isConflict somebody else has changed the item meanwhile
 */
record TouchLine(
        LogItem item,
        String owner,
        String due,
        String late,
        String before,
        int seen,
        String outcome,
        String said,
        String evidence,
        boolean isNew,
        boolean isConflict,
        List<Fault> faults) {
    static final String SAID = "said-";
    static final String EVIDENCE = "evidence-";
    private static final String OUTCOME = "outcome-";
    private static final String NO_CHANGE = "no change";
    private static final Map<String, String> LABELS =
            Map.of(NO_CHANGE, "No change, because …", "changed", "Changed", LogItem.CLOSED, "Closed");
    private static final List<String> OUTCOMES = List.of(NO_CHANGE, "changed", LogItem.CLOSED);

    TouchLine {
        faults = List.copyOf(faults);
    }

    static TouchLine asItStands(LogItem item, Meeting meeting, Board board) {
        Optional<BoardEntry> touch = item.touch(meeting);
        return line(
                item,
                board,
                item.thing().version(),
                touch.map(one -> one.field(LogItem.OUTCOME)).orElse(""),
                touch.map(one -> one.field(LogItem.SAID)).orElse(""),
                touch.isPresent() ? item.thing().text(LogItem.EVIDENCE) : "",
                false,
                false,
                List.of());
    }

    static TouchLine read(LogItem item, MultivaluedMap<String, String> form, Meeting meeting, Board board) {
        TouchLine stands = asItStands(item, meeting, board);
        String seen = text(form, "seen-" + item.key());
        String chosen = text(form, OUTCOME + item.key());
        String outcome = OUTCOMES.contains(chosen) ? chosen : "";
        String said = text(form, SAID + item.key());
        String evidence = text(form, EVIDENCE + item.key());
        boolean isNew =
                !outcome.equals(stands.outcome) || !said.equals(stands.said) || !evidence.equals(stands.evidence);
        boolean conflict = isNew && !seen.equals(Integer.toString(item.thing().version()));
        return line(
                item,
                board,
                item.thing().version(),
                outcome,
                said,
                evidence,
                isNew,
                conflict,
                isNew ? faults(item, outcome, said, evidence, conflict) : List.of());
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        return TypedText.clean(form.getFirst(field));
    }

    private static List<Fault> faults(LogItem item, String outcome, String said, String evidence, boolean conflict) {
        List<Fault> faults = new ArrayList<>();
        String name = "Item " + item.reference();
        if (conflict) {
            faults.add(
                    new Fault(
                            OUTCOME + item.key() + "-0",
                            name
                                    + ": somebody else has changed it meanwhile. Look at both, and save again what should stand."));
        }
        if (outcome.isEmpty()) {
            faults.add(new Fault(OUTCOME + item.key() + "-0", name + ": choose no change, changed or closed"));
        } else if (said.isEmpty()) {
            faults.add(new Fault(SAID + item.key(), name + ": write " + missing(outcome)));
        }
        if (outcome.equals(LogItem.CLOSED) && evidence.isEmpty()) {
            faults.add(new Fault(EVIDENCE + item.key(), name + ": name the evidence, or write “none, because …”"));
        }
        String tooLong = TypedText.fault(name, said + evidence);
        if (!tooLong.isEmpty()) {
            faults.add(new Fault(SAID + item.key(), tooLong));
        }
        return faults;
    }

    private static String missing(String outcome) {
        if (outcome.equals(NO_CHANGE)) {
            return "why nothing has changed";
        }
        return outcome.equals(LogItem.CLOSED) ? "how it was closed" : "what has changed";
    }

    private static TouchLine line(
            LogItem item,
            Board board,
            int seen,
            String outcome,
            String said,
            String evidence,
            boolean isNew,
            boolean isConflict,
            List<Fault> faults) {
        LocalDate asAt = board.asAt();
        long days = item.daysOverdue(asAt);
        String late = days == 1 ? "1 day overdue" : days + " days overdue";
        return new TouchLine(
                item,
                board.seat(item.owner()),
                Days.inWords(item.due()),
                item.isOverdue(asAt) ? late : "",
                item.thing().text(LogItem.SAID),
                seen,
                outcome,
                said,
                evidence,
                isNew,
                isConflict,
                faults);
    }

    public String reference() {
        return item.reference();
    }

    public String key() {
        return item.key();
    }

    public String what() {
        return item.what();
    }

    /** Radio buttons for what became of it. */
    public Field choices() {
        List<Choice> choices = OUTCOMES.stream()
                .map(one -> new Choice(
                        OUTCOME + key() + "-" + OUTCOMES.indexOf(one), one, LABELS.get(one), one.equals(outcome)))
                .toList();
        return new Field(OUTCOME + key(), reference() + " " + what(), "", wrong(OUTCOME), "", choices);
    }

    public Field words() {
        return Field.typed(SAID + key(), "Why, what changed, or how it was closed", "", wrong(SAID), said);
    }

    public Field proof() {
        return Field.typed(EVIDENCE + key(), "Evidence, where it is closed", "", wrong(EVIDENCE), evidence);
    }

    private String wrong(String field) {
        return faults.stream()
                .filter(fault -> fault.field().startsWith(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse("");
    }
}
