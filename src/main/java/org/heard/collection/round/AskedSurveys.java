package org.heard.collection.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.questionnaire.surveyfile.SurveyFault;

/** Keeps the texts of surveys from the moment they are asked; then they are among all {@code Surveys}, on every instance. */
@ApplicationScoped
public class AskedSurveys implements PanacheRepositoryBase<AskedSurvey, Long> {
    private final CurrentSurveys current;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    AskedSurveys(CurrentSurveys current, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A new survey, within the transaction in which its round begins.
     *
     * @return as read by the same checks as a file
     * @throws SurveyFault with what is wrong and where; nothing is kept then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Survey keep(String text) {
        return kept(current.reader().added(text, "the new survey"), text);
    }

    /**
     * As {@link #keep}, for a survey that was asked before some of its family.
     *
     * @throws SurveyFault with what is wrong and where; nothing is kept then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Survey keepEarlier(String text) {
        return kept(current.reader().addedEarlier(text, "the survey of the file"), text);
    }

    /**
     * A survey that is asked already, with slips put right; what was asked so far stays beside it.
     *
     * @throws SurveyFault with what is wrong and where; nothing is kept then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Survey keepCorrected(String key, String text) {
        return kept(current.reader().corrected(key, text, "the survey put right"), text);
    }

    private Survey kept(Survey survey, String text) {
        persist(new AskedSurvey(survey.key(), text, LocalDate.now(clock)));
        renewAfterwards();
        return survey;
    }

    /** With a round that is taken out again goes the text that came with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String survey) {
        if (delete("survey", survey) > 0) {
            renewAfterwards();
        }
    }

    private void renewAfterwards() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                current.renew();
            }
        });
    }
}
