package org.heard.collection.editor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One change of a draft, with the text before it. */
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

    protected SurveyStep() {}

    SurveyStep(SurveyDraft draft, int number, LocalDate day, UUID mark, String sentence) {
        this.draft = draft.key();
        this.number = number;
        this.day = day;
        this.mark = mark;
        this.sentence = sentence;
        this.before = draft.text();
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
