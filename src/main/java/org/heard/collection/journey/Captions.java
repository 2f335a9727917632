package org.heard.collection.journey;

import java.util.List;
import org.heard.questionnaire.survey.Section;

/** The line above a question: its section, and which child where there are several. */
final class Captions {
    private Captions() {}

    /** @param children how many are answered about */
    static String of(Step step, Visit visit, int children) {
        String section = visit.voice().say(step.section().title());
        if (step.child() == Step.ABOUT) {
            return section;
        }
        if (AnotherChild.is(step)) {
            return child(step.child(), visit);
        }
        return children > 1 ? child(step.child(), visit) + " – " + section : section;
    }

    /** "Part 3 of 9": of the survey's sections this face asks, so that no answer moves the end. */
    static String progress(Step step, Visit visit) {
        String face = visit.voice().face();
        List<String> parts = visit.survey().sections().stream()
                .filter(section -> section.pages().stream()
                        .anyMatch(page ->
                                !page.question().asked().traits().notIn().contains(face)))
                .map(Section::key)
                .toList();
        int part = Math.max(0, parts.indexOf(step.section().key())) + 1;
        return visit.voice().say("progress", part, parts.size());
    }

    /** "Child 2" or "Child 2 (green)": never a name. */
    static String child(int child, Visit visit) {
        String colour = ColourPage.of(visit.contents().answers(), child);
        return colour.isEmpty()
                ? visit.voice().say("child", child)
                : visit.voice().say("child_coloured", child, visit.voice().say(colour));
    }

    /** "Child 2 (green): 5 to 7": as much as helps to know which child is meant. */
    static String known(int child, Visit visit) {
        return visit.journey().steps().stream()
                .filter(step -> step.child() == child && !AnotherChild.is(step))
                .map(step -> AnswersGiven.lines(visit, step))
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .map(lines -> child(child, visit) + ": " + lines.get(0))
                .orElseGet(() -> child(child, visit));
    }
}
