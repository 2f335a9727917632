package org.heard.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;

/** Picks families of one child by what they said, and changes what they said, to make rounds that are hard to protect. */
final class Families {
    private final List<Answers> left;

    Families(List<Answers> all) {
        this.left = new ArrayList<>(all);
        left.removeIf(one -> one.children().size() != 1);
    }

    /** The next so many who answered so; each is picked once. */
    List<Answers> pick(int count, String question, String... codes) {
        return pick(count, one -> Set.of(codes).contains(code(one, question)));
    }

    List<Answers> pick(int count, Predicate<Answers> wanted) {
        List<Answers> picked = left.stream().filter(wanted).limit(count).toList();
        if (picked.size() < count) {
            throw new IllegalStateException("Only " + picked.size() + " of " + count + " families answer so.");
        }
        left.removeAll(picked);
        return picked;
    }

    Families who(Predicate<Answers> wanted) {
        left.removeIf(wanted.negate());
        return this;
    }

    /** "" where it was left or not asked. */
    static String code(Answers one, String question) {
        List<String> codes = one.to(question, 0)
                .or(() -> one.to(question))
                .map(Answer::codes)
                .orElse(List.of());
        return codes.isEmpty() ? "" : codes.get(0);
    }

    /** All of them answer so. */
    static List<Answers> saying(List<Answers> some, Map<String, String> answers) {
        return some.stream().map(one -> saying(one, answers)).toList();
    }

    static Answers saying(Answers one, Map<String, String> answers) {
        Answers changed = one;
        for (Map.Entry<String, String> entry : answers.entrySet()) {
            Answer answer = entry.getValue().isEmpty() ? Answer.BLANK : Answer.of(entry.getValue());
            if (one.to(entry.getKey()).isPresent()) {
                changed = changed.with(entry.getKey(), answer);
            } else {
                for (int child = 0; child < one.children().size(); child++) {
                    if (one.to(entry.getKey(), child).isPresent()) {
                        changed = changed.with(entry.getKey(), child, answer);
                    }
                }
            }
        }
        return changed;
    }

    static List<Answers> together(List<List<Answers>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
