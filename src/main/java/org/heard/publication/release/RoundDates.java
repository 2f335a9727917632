package org.heard.publication.release;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * What a round is called and when it was asked, for pages that tell of releases: of a round asked here its own name and
 * days, never the survey file's, which was written before anybody knew them.
 */
@Singleton
public class RoundDates {
    private final Rounds rounds;
    private final Surveys surveys;

    RoundDates(Rounds rounds, Surveys surveys) {
        this.rounds = rounds;
        this.surveys = surveys;
    }

    /** "March 2021"; the key where neither round nor survey is there any more. */
    public String name(String round) {
        return rounds.called(round).map(Round::label).orElse(round);
    }

    /** A sentence; empty where nothing is known. */
    public String fieldwork(String round) {
        Optional<Survey> survey = surveys.survey(round);
        return survey.map(asked -> rounds.called(round)
                        .map(one -> one.fieldwork(asked))
                        .orElseGet(() -> asked.fieldwork().inWords()))
                .orElse("");
    }

    /** First and last day on which people answered. */
    public record FirstAndLast(LocalDate first, LocalDate last) {}

    /**
     * Of a round asked here its own days; of an earlier one the whole months its survey file names. Empty where neither
     * is known any more.
     */
    public Optional<FirstAndLast> days(String round) {
        return rounds.called(round)
                .filter(asked -> asked.opens() != null)
                .map(asked -> new FirstAndLast(asked.opens(), asked.closes() == null ? LocalDate.MAX : asked.closes()))
                .or(() -> surveys.survey(round).map(Survey::fieldwork).map(RoundDates::firstAndLast));
    }

    private static FirstAndLast firstAndLast(Survey.FieldworkDates dates) {
        return new FirstAndLast(dates.firstDay(), dates.lastDay());
    }
}
