package org.heard.improvement.progress;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Sentence;

/** One objective of the plan with its actions. @param key "A4" */
record PlanArea(String key, String title, List<PublicAction> actions) {
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
