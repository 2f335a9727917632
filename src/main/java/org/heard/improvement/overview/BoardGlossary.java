package org.heard.improvement.overview;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.heard.improvement.plan.Colour;
import org.heard.improvement.planning.ColourMark;
import org.heard.reporting.report.Glossary;

/** Words of the board that a reader may not know, its colours first. */
public final class BoardGlossary {
    private static final List<List<String>> WORDS = List.of(
            List.of("Action", "something one seat does by a day, with a number such as 1.2"),
            List.of("Action log", "what was agreed at meetings, who sees to it and by when"),
            List.of("As at", "how things stood at the end of that day, with what was written down by then"),
            List.of("Base", "how many gave a valid answer to a question"),
            List.of("Baseline", "the figure before the work began, which later figures are set against"),
            List.of("Better off", "a measure that tells whether families’ lives got better, not how much was done"),
            List.of("Cannot tell", "the figures do not say whether a target was met, and the reason stands beside it"),
            List.of("Digest", "letters and digits that come out otherwise if one letter of the record changes"),
            List.of("Evidence", "a paper, a page or a figure that shows it"),
            List.of("First due", "the day that was promised at first; it never changes"),
            List.of("Impact chain", "what was done, what staff do otherwise, what families see"),
            List.of("Milestone", "a step on the way of an action, with a day of its own"),
            List.of("Objective", "what the plan wants to reach, A1 to A5"),
            List.of("Quorum", "who must be there so that the board may decide"),
            List.of("Risk", "what may go wrong; its score is how likely times how bad, each 1 to 5"),
            List.of("Seat", "a place at the board, such as Chief Executive; never a name"),
            List.of("Slow", "what the rules find late, silent or not met"),
            List.of("Target", "what an objective should reach by 3, 6, 12 and 24 months"));

    private BoardGlossary() {}

    /** Each with a word and what it means: the colours, the board's words, then those of the reports. */
    public static List<List<String>> words() {
        List<String> own = WORDS.stream().map(word -> word.get(0)).toList();
        return Stream.of(
                        Arrays.stream(Colour.values()).map(BoardGlossary::colour),
                        WORDS.stream(),
                        Glossary.words().stream().filter(word -> !own.contains(word.get(0))))
                .flatMap(words -> words)
                .toList();
    }

    private static List<String> colour(Colour colour) {
        ColourMark mark = ColourMark.of(colour);
        return List.of(
                mark.symbol() + " " + mark.words(),
                colour.word() + ": "
                        + switch (colour) {
                            case RED -> "far behind, or moved again and again, or the measure got worse";
                            case AMBER -> "a little late, silent for a while, or in doubt";
                            case GREEN -> "no rule finds fault, or it is done and a change is still to be shown";
                            case BLUE -> "done, and a later figure shows that it made a difference";
                            case GREY -> "not begun yet, or dropped";
                        });
    }
}
