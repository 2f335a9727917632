package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Optional;

/** Those a survey asks: the law has each told of its answers in words of its own. */
public enum Audience {
    /** Who answers about a child, so that two people's rights are touched. */
    PARENTS("parents"),
    YOUNG_PEOPLE("young_people"),
    STAFF("staff");

    private static final String OF_STAFF = "staff";

    private final String word;

    Audience(String word) {
        this.word = word;
    }

    public static Audience of(Survey survey) {
        if (survey.isForYoungPeople()) {
            return YOUNG_PEOPLE;
        }
        return survey.instrument().equals(OF_STAFF) ? STAFF : PARENTS;
    }

    /** As area.yaml names it. */
    public static Optional<Audience> called(String word) {
        return List.of(values()).stream()
                .filter(audience -> audience.word.equals(word))
                .findFirst();
    }

    public String word() {
        return word;
    }

    /** The address of the page that tells them what becomes of their answers. */
    public String privacy() {
        return "/privacy/" + word.replace('_', '-');
    }
}
