package org.heard.collection.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/**
 * The text of a survey as it was asked, for a round that was opened from a draft, or brought in with a survey of its own.
 * It takes the place of a file from then on; it is never changed, and what puts a slip right is another one.
 */
@Entity
class AskedSurvey {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    private String survey;

    @Column(columnDefinition = "text")
    private String text;

    private LocalDate keptOn;

    protected AskedSurvey() {}

    AskedSurvey(String survey, String text, LocalDate keptOn) {
        this.survey = survey;
        this.text = text;
        this.keptOn = keptOn;
    }
}
