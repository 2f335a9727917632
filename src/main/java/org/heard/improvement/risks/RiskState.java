package org.heard.improvement.risks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heard.ground.language.Sentence;
import org.heard.improvement.board.FieldChoice;

/** What became of a risk. */
enum RiskState {
    OPEN,
    HAPPENED,
    CLOSED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<FieldChoice> choices() {
        return Arrays.stream(values())
                .map(state -> new FieldChoice(state.word(), Sentence.capital(state.word())))
                .toList();
    }
}
