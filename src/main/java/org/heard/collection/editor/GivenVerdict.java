package org.heard.collection.editor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.heard.questionnaire.surveyfile.GuardedSurvey.Declared;

/** What somebody said a changed question may be compared with; it holds once another account agreed. */
@Entity
@Table(name = "survey_verdict")
@IdClass(GivenVerdict.Place.class)
class GivenVerdict {
    @Id
    private String draft;

    @Id
    private String question;

    @Id
    private String round;

    @Id
    private String pair;

    private String letter;
    private String recode;
    private String reason;

    @Column(name = "on_day")
    private LocalDate day;

    private UUID mark;
    private UUID agreed;

    protected GivenVerdict() {}

    GivenVerdict(Place place, Declared said, LocalDate day, UUID mark) {
        this.draft = place.draft();
        this.question = place.question();
        this.round = place.round();
        this.pair = place.pair();
        becomes(said, day, mark);
    }

    /**
     * Of which draft, question and round, and of which difference.
     *
     * @param pair digest of what had changed
     */
    record Place(String draft, String question, String round, String pair) implements Serializable {}

    /** Said anew, it waits anew. */
    final void becomes(Declared said, LocalDate on, UUID by) {
        this.letter = said.letter();
        this.recode = said.recode();
        this.reason = said.reason();
        this.day = on;
        this.mark = by;
        this.agreed = null;
    }

    /** It waits again. */
    void takeBack() {
        agreed = null;
    }

    void agree(UUID by) {
        agreed = by;
    }

    boolean isAbout(String itsQuestion, String itsRound, String itsPair) {
        return question.equals(itsQuestion) && round.equals(itsRound) && pair.equals(itsPair);
    }

    /** Whether it is what the draft says. */
    boolean says(Declared declared) {
        return letter.equals(declared.letter()) && recode.equals(declared.recode()) && reason.equals(declared.reason());
    }

    boolean isAgreed() {
        return agreed != null;
    }

    /** Of the account that said it. */
    UUID mark() {
        return mark;
    }

    LocalDate day() {
        return day;
    }
}
