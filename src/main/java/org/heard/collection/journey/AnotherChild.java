package org.heard.collection.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.heard.collection.response.Unfinished;
import org.heard.ground.language.Messages;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.OneChoice;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Section;
import org.heard.questionnaire.survey.Text;
import org.heard.questionnaire.survey.Unit;

/**
 * "Do you want to answer about another child?", asked after each child. It belongs to no survey and is
 * never sent: its answer lives in the draft only, under a name no survey can use.
 */
final class AnotherChild {
    static final int MOST = 6;

    static final String KEY = "another-child";
    private static final String PREFIX = "child-";
    private static final String YES = "yes";
    private static final String NO = "no";

    /** On the way through nobody reads it yet: its words come with {@link #in}. */
    private static final Page PAGE = new Page(KEY, question(Text::english), List.of());

    private AnotherChild() {}

    /** As it is asked. */
    static Question in(Messages words) {
        return question(word -> new Text(words.everywhere(word)));
    }

    private static Question question(Function<String, Text> words) {
        return new OneChoice(
                new Question.Asked(
                        KEY,
                        1,
                        words.apply("another_child"),
                        Optional.of(words.apply("another_child_help")),
                        Unit.RESPONDENT,
                        true,
                        false,
                        List.of(),
                        Map.of()),
                List.of(
                        new Option(YES, words.apply("another_child_yes"), OptionRole.PLAIN),
                        new Option(NO, words.apply("another_child_no"), OptionRole.PLAIN)));
    }

    static Step after(Section section, int child) {
        return new Step(section, PAGE, child);
    }

    static boolean is(Step step) {
        return step.page().equals(PAGE);
    }

    static boolean isWanted(Optional<Answer> answer) {
        return answer.map(given -> given.codes().contains(YES)).orElse(false);
    }

    /** Where it is asked after that child. */
    static String path(int child) {
        return PREFIX + child + "/" + KEY;
    }

    /** What was typed about that child goes with it, and what was typed about later ones moves up. */
    static Unfinished without(int child, Unfinished typed) {
        return typed.renamed(question -> {
            int about = question.startsWith(PREFIX) ? question.charAt(PREFIX.length()) - '0' : Step.ABOUT;
            if (about == child) {
                return Optional.empty();
            }
            return Optional.of(
                    about > child ? PREFIX + (about - 1) + question.substring(PREFIX.length() + 1) : question);
        });
    }

    /** Answers as they were sent, with this question answered again for each child. */
    static Answers again(Answers sent) {
        Answers asked = sent;
        int children = sent.children().size();
        for (int child = 0; child < children && child < MOST - 1; child++) {
            asked = asked.with(KEY, child, Answer.of(child + 1 < children ? YES : NO));
        }
        return asked;
    }

    /**
     * The answers without that child; the last child left is then followed by no other.
     *
     * @param child counted from 1
     * @param children how many are answered about; answers of children given up before go too
     */
    static Answers without(int child, int children, Answers answers) {
        List<Map<String, Answer>> left = new ArrayList<>(answers.children()
                .subList(0, Math.min(children, answers.children().size())));
        if (child <= left.size()) {
            left.remove(child - 1);
        }
        Answers rest = new Answers(answers.about(), left);
        return left.isEmpty() ? rest : rest.with(KEY, left.size() - 1, Answer.of(NO));
    }
}
