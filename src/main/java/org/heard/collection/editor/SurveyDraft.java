package org.heard.collection.editor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The text of a survey that is being written; nobody is asked by it. */
@Entity
@Table(name = "survey_draft")
public class SurveyDraft {
    @Id
    private String key;

    private String copiedFrom;
    private LocalDate begun;
    private String text;
    private int version;
    private UUID mark;

    protected SurveyDraft() {}

    /** @param copiedFrom key of the survey it is a copy of; empty for none */
    SurveyDraft(String key, String copiedFrom, LocalDate begun, String text, UUID mark) {
        this.key = key;
        this.copiedFrom = copiedFrom;
        this.begun = begun;
        this.text = text;
        this.version = 1;
        this.mark = mark;
    }

    public String key() {
        return key;
    }

    public String copiedFrom() {
        return copiedFrom;
    }

    /** Of a survey people answer: a copy of itself. */
    public boolean isCorrection() {
        return copiedFrom.equals(key);
    }

    public LocalDate begun() {
        return begun;
    }

    /** As a survey's file. */
    public String text() {
        return text;
    }

    /** Of the text: a form made from another one is behind. */
    public int version() {
        return version;
    }

    /** Of the account that changed it last. */
    UUID mark() {
        return mark;
    }

    void becomes(String other, UUID by) {
        text = other;
        mark = by;
        version++;
    }
}
