package org.heard.improvement.progress;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Sentence;
import org.heard.improvement.plan.Colour;
import org.heard.improvement.planning.ColourMark;

/** One objective of the plan with its actions. @param key "A4"; @param colour by rule, on the day of the version */
record PlanArea(String key, String title, Colour colour, List<PublicAction> actions) {
    /** A shape and a word: never the colour alone. */
    public ColourMark mark() {
        return ColourMark.of(colour);
    }

    /** "■ It is done, and it lasts.": a sentence of at most 15 words, with the shape of {@link #mark}. */
    public String easyColour() {
        String words = switch (colour) {
            case BLUE -> "It is done, and it lasts.";
            case GREEN -> "It goes as planned.";
            case AMBER -> "It may not go as planned.";
            case RED -> "It does not go as planned.";
            case GREY -> "We cannot say yet how it goes.";
        };
        return mark().symbol() + " " + words;
    }

    public long done() {
        return actions.stream().filter(PublicAction::isDone).count();
    }

    public long late() {
        return actions.stream().filter(PublicAction::late).count();
    }

    public long dropped() {
        return actions.stream().filter(PublicAction::isDropped).count();
    }

    /** "3 of 8 actions done, 1 late, 1 dropped". */
    public String counts() {
        if (actions.isEmpty()) {
            return "no action yet";
        }
        return Stream.of(
                        done() + " of " + actions.size() + (actions.size() == 1 ? " action done" : " actions done"),
                        late() == 0 ? "" : late() + " late",
                        dropped() == 0 ? "" : dropped() + " dropped")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Sentences of at most 15 words. */
    public String easyCounts() {
        return actions.isEmpty() ? "Nothing is planned yet." : Sentence.full(Sentence.capital(counts()));
    }
}
