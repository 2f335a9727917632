package org.heard.collection.round;

import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Section;
import org.heard.questionnaire.survey.Survey;

/**
 * How long a survey is, in points of about ten seconds: one for a closed question, three for one answered in
 * words (our own guess, to be tested with families).
 *
 * @param all for somebody who answers about one child
 * @param perChild for each further child
 */
public record Length(int all, int perChild) {
    /** Eight minutes: more people stop after that. */
    static final int MOST = 48;

    private static final int IN_WORDS = 3;
    private static final double A_MINUTE = 6;

    public static Length of(Survey survey) {
        int all = survey.sections().stream().mapToInt(Length::points).sum();
        int perChild = survey.sections().stream()
                .filter(Section::perChild)
                .mapToInt(Length::points)
                .sum();
        return new Length(all, perChild);
    }

    private static int points(Section section) {
        return section.pages().stream()
                .mapToInt(page -> page.question() instanceof OpenText ? IN_WORDS : 1)
                .sum();
    }

    /** For each further child, at least one. */
    public int minutesPerChild() {
        return (int) Math.max(1, Math.round(perChild / A_MINUTE));
    }

    public boolean isTooLong() {
        return all > MOST;
    }

    public int most() {
        return MOST;
    }

    public String minutes() {
        return String.valueOf(Math.round(all / A_MINUTE));
    }
}
