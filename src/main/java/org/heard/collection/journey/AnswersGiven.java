package org.heard.collection.journey;

import java.util.ArrayList;
import java.util.List;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Option;

/**
 * The answers of one section, or all those about one child.
 *
 * @param remove where this child can be taken out; empty where there is nothing to take out
 * @param colour where a colour can be chosen to know this child by; empty likewise
 */
record AnswersGiven(String heading, int child, List<Row> rows, String remove, String colour) {
    /**
     * @param lines what was answered, one line per choice; none for a blank
     * @param change where it can be changed; empty where it cannot
     * @param about ends the hidden words of the change link: ", child 2"
     */
    record Row(String id, String question, List<String> lines, boolean words, String change, String about) {}

    AnswersGiven {
        rows = List.copyOf(rows);
    }

    static List<AnswersGiven> of(Visit visit) {
        List<AnswersGiven> all = new ArrayList<>();
        List<Step> together = new ArrayList<>();
        for (Step step : visit.journey().steps()) {
            if (!together.isEmpty() && !sameSummary(together.get(0), step)) {
                all.add(summary(visit, together));
                together.clear();
            }
            together.add(step);
        }
        if (!together.isEmpty()) {
            all.add(summary(visit, together));
        }
        return all;
    }

    private static boolean sameSummary(Step one, Step other) {
        return one.child() == other.child()
                && (one.child() != Step.ABOUT || one.section().equals(other.section()));
    }

    private static AnswersGiven summary(Visit visit, List<Step> steps) {
        int child = steps.get(0).child();
        boolean several = visit.journey().children() > 1;
        String heading =
                child == Step.ABOUT ? visit.voice().say(steps.get(0).section().title()) : Captions.child(child, visit);
        return new AnswersGiven(
                heading,
                child,
                steps.stream().map(step -> row(visit, step)).toList(),
                several ? about(visit, child, RemoveChildPage.NAME) : "",
                several ? about(visit, child, ColourPage.NAME) : "");
    }

    private static String about(Visit visit, int child, String page) {
        return child == Step.ABOUT ? "" : visit.path("child-" + child + "/" + page);
    }

    private static Row row(Visit visit, Step step) {
        return new Row(
                id(step.path()),
                visit.voice().ask(step),
                lines(visit, step),
                step.answerIn(visit.contents().answers())
                        .filter(Answer.Written.class::isInstance)
                        .isPresent(),
                visit.journey().isSettled(step) ? "" : change(visit, step),
                step.child() == Step.ABOUT ? "" : visit.voice().say("change_about_child", step.child()));
    }

    /** Where it can be changed: on its page, and there where it stands, if several share that page. */
    static String change(Visit visit, Step step) {
        Screen screen = visit.journey().screens().of(step);
        String page = visit.path(screen.path(), QuestionPage.CHANGING);
        return screen.title().isEmpty() ? page : page + "#" + step.question().key();
    }

    static String id(String path) {
        return "change-" + path.replace('/', '-');
    }

    /** What was answered, one line per choice; none for a blank. */
    static List<String> lines(Visit visit, Step step) {
        Voice voice = visit.voice();
        Answer answer = step.answerIn(visit.contents().answers()).orElse(Answer.BLANK);
        if (answer instanceof Answer.Written written) {
            return written.words().isEmpty() ? List.of() : List.of(written.words());
        }
        return answer.codes().stream()
                .flatMap(code -> voice.question(step).option(code).stream())
                .map(Option::label)
                .map(voice::say)
                .toList();
    }
}
