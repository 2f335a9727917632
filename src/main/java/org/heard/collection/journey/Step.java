package org.heard.collection.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Section;

/**
 * One question on one person's way through: a page of the survey, about them or about one of their children.
 *
 * @param child counted from 1; 0 for a page about the person
 */
record Step(Section section, Page page, int child) {
    static final int ABOUT = 0;

    /** The last part of its address, and its name: {@code locality} or {@code child-2/setting}. */
    String path() {
        return path(page.id());
    }

    /** The same child's page of that name. */
    String path(String id) {
        return child == ABOUT ? id : "child-" + child + "/" + id;
    }

    /** The same page about the same child, in a survey both are of: all that is compared on the way through. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Step step && child == step.child && page.id().equals(step.page.id());
    }

    @Override
    public int hashCode() {
        return 31 * child + page.id().hashCode();
    }

    Question question() {
        return page.question();
    }

    /** A parent or carer answers it, not the person whose survey it is. */
    boolean isForAdult() {
        return question().asked().traits().adult();
    }

    /** What was answered to that question about the same person. */
    private Optional<Answer> answerIn(Answers answers, String key) {
        return child == ABOUT ? answers.to(key) : answers.to(key, child - 1);
    }

    /** What was answered here; nothing where it is no longer offered, because the ticks before it changed. */
    Optional<Answer> answerIn(Answers answers) {
        return answerIn(answers, question().key()).filter(answer -> !isAmongTicks() || isOffered(answer));
    }

    private boolean isAmongTicks() {
        return question().asked().traits().among().isPresent();
    }

    private boolean isOffered(Answer answer) {
        return answer.codes().stream().allMatch(code -> question().option(code).isPresent());
    }

    /** What was ticked at that question about the same person. */
    List<String> ticked(String key, Answers answers) {
        return answerIn(answers, key).map(Answer::codes).orElse(List.of());
    }

    /** The same step, offering only what was ticked before. */
    Step among(List<String> ticked) {
        return new Step(section, page.among(ticked), child);
    }

    /** With the day beside it, where the survey says that is kept. */
    Answers answered(Answers answers, Answer answer, LocalDate today) {
        Answers given = answered(answers, answer);
        return question().asked().traits().dated()
                ? given.with(dateKey(), new Answer.Written(today.toString()))
                : given;
    }

    /** Takes this step's answer, and its day, from one set of answers into another. */
    Answers copy(Answers from, Answers to) {
        Answers copied = answered(to, answerIn(from).orElse(Answer.BLANK));
        return from.to(dateKey()).map(day -> copied.with(dateKey(), day)).orElse(copied);
    }

    private String dateKey() {
        return question().key() + "_date";
    }

    Answers answered(Answers answers, Answer answer) {
        return child == ABOUT
                ? answers.with(question().key(), answer)
                : answers.with(question().key(), child - 1, answer);
    }
}
