package org.heard.collection.published;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.heard.collection.round.Round;
import org.heard.questionnaire.survey.Survey;

/** A file of published totals, kept as it came: all there is of a round of which no answers survive. */
@Entity
public class PublishedTotals {
    @Id
    private String round;

    private String file;
    private String totals;
    private LocalDate made;
    private String madeBy;

    protected PublishedTotals() {}

    /** @param madeBy a role, never a name */
    public PublishedTotals(Round round, String file, String totals, LocalDate made, String madeBy) {
        this.round = round.key();
        this.file = file;
        this.totals = totals;
        this.made = made;
        this.madeBy = madeBy;
    }

    public SurvivingTotals of(Survey survey) {
        return SurvivingTotals.of(survey, totals.getBytes(StandardCharsets.UTF_8));
    }
}
