package org.heard.collection.editor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One change of a draft, with the text before it; or an agreement, which changes no text. */
@Entity
@Table(name = "survey_step")
@IdClass(SurveyStep.Place.class)
class SurveyStep {
    @Id
    private String draft;

    @Id
    private int number;

    @Column(name = "on_day")
    private LocalDate day;

    private UUID mark;
    private String sentence;
    private String before;
    private String agreement = "";

    protected SurveyStep() {}

    SurveyStep(SurveyDraft draft, int number, LocalDate day, UUID mark, String sentence) {
        this.draft = draft.key();
        this.number = number;
        this.day = day;
        this.mark = mark;
        this.sentence = sentence;
        this.before = draft.text();
    }

    static SurveyStep agreed(SurveyDraft draft, int number, LocalDate day, UUID mark, GivenVerdict.Place to) {
        String sentence = "Agreed to what was said of " + to.question() + " against " + to.round();
        SurveyStep step = new SurveyStep(draft, number, day, mark, sentence);
        step.agreement = to.question() + " " + to.round() + " " + to.pair();
        return step;
    }

    /** What was agreed to; nothing where the text was changed. */
    Optional<GivenVerdict.Place> agreement() {
        String[] to = agreement.split(" ");
        return to.length == 3 ? Optional.of(new GivenVerdict.Place(draft, to[0], to[1], to[2])) : Optional.empty();
    }

    /** Of which draft, and which of its steps. */
    record Place(String draft, int number) implements Serializable {}

    int number() {
        return number;
    }

    LocalDate day() {
        return day;
    }

    /** Of the account that made it. */
    UUID mark() {
        return mark;
    }

    String sentence() {
        return sentence;
    }

    String before() {
        return before;
    }
}
