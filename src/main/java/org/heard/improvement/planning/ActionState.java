package org.heard.improvement.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.plan.Action;

/** How far an action is, in the word the record keeps. */
public enum ActionState {
    NOT_STARTED(Action.State.NOT_STARTED),
    UNDER_WAY(Action.State.UNDER_WAY),
    COMPLETED(Action.State.COMPLETED),
    EMBEDDED(Action.State.EMBEDDED),
    DROPPED(Action.State.DROPPED);

    private final Action.State state;

    ActionState(Action.State state) {
        this.state = state;
    }

    Action.State state() {
        return state;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return word().replace('-', ' ');
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isFinished() {
        return this == COMPLETED || this == EMBEDDED;
    }

    /** A step back: from completed to under way. */
    boolean isBefore(ActionState other) {
        return ordinal() < other.ordinal();
    }

    public static ActionState called(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElse(NOT_STARTED);
    }

    static List<FieldChoice> choices() {
        return Arrays.stream(values())
                .map(state -> new FieldChoice(
                        state.word(),
                        state.words().substring(0, 1).toUpperCase(Locale.UK)
                                + state.words().substring(1)))
                .toList();
    }
}
