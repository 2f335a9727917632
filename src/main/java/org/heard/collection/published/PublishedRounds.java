package org.heard.collection.published;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.heard.collection.round.Round;
import org.heard.questionnaire.survey.Survey;

/** Every round of which only totals survive. */
@ApplicationScoped
public class PublishedRounds implements PanacheRepositoryBase<PublishedTotals, String> {
    /** Empty for a round whose answers are here. */
    public Optional<SurvivingTotals> totalsOf(Round round, Survey survey) {
        return findByIdOptional(round.key()).map(kept -> kept.of(survey));
    }
}
