package org.heard.collection.journey;

import java.time.LocalDate;
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

    Optional<Answer> answerIn(Answers answers) {
        return child == ABOUT
                ? answers.to(question().key())
                : answers.to(question().key(), child - 1);
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

    private Answers answered(Answers answers, Answer answer) {
        return child == ABOUT
                ? answers.with(question().key(), answer)
                : answers.with(question().key(), child - 1, answer);
    }
}
