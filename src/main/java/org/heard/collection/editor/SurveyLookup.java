package org.heard.collection.editor;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.questionnaire.surveyfile.GuardedSurvey;

/** Where every page about one survey begins: a draft, or one that is asked or could be. */
@Singleton
class SurveyLookup {
    private final SurveyDrafts drafts;
    private final DraftVerdicts verdicts;
    private final DraftReading reading;
    private final CurrentSurveys current;
    private final Surveys surveys;
    private final Rounds rounds;

    SurveyLookup(
            SurveyDrafts drafts,
            DraftVerdicts verdicts,
            DraftReading reading,
            CurrentSurveys current,
            Surveys surveys,
            Rounds rounds) {
        this.drafts = drafts;
        this.verdicts = verdicts;
        this.reading = reading;
        this.current = current;
        this.surveys = surveys;
        this.rounds = rounds;
    }

    /**
     * One survey as its pages look at it.
     *
     * @param draft nothing where it can only be read
     * @param asks none where it can only be read
     */
    record Found(String key, String text, GuardedSurvey read, Optional<SurveyDraft> draft, List<Ask> asks) {
        boolean isDraft() {
            return draft.isPresent();
        }

        /** Of slips, while people answer it. */
        boolean isCorrection() {
            return draft.filter(SurveyDraft::isCorrection).isPresent();
        }

        Survey survey() {
            return read.survey();
        }

        /** Of the text; 0 where it can only be read. */
        int version() {
            return draft.map(SurveyDraft::version).orElse(0);
        }

        Optional<Ask> ask(String question, String round) {
            return asks.stream()
                    .filter(ask ->
                            ask.question().equals(question) && ask.round().key().equals(round))
                    .findFirst();
        }

        List<Ask> asksOf(String question) {
            return asks.stream().filter(ask -> ask.question().equals(question)).toList();
        }
    }

    /** @throws NotFoundException where there is no such draft or survey */
    Found find(String key) {
        Optional<SurveyDraft> draft = drafts.called(key);
        if (draft.isPresent()) {
            GuardedSurvey read = reading.read(draft.get());
            return new Found(key, draft.get().text(), read, draft, verdicts.asks(draft.get(), read));
        }
        String text = surveys.survey(key).flatMap(one -> current.text(key)).orElseThrow(NotFoundException::new);
        return new Found(key, text, reading.read(key, text), Optional.empty(), List.of());
    }

    /** @throws NotFoundException where there is no draft of that key: what was asked is only read */
    Found draft(String key) {
        return Optional.of(find(key)).filter(Found::isDraft).orElseThrow(NotFoundException::new);
    }

    /** Surveys that are no drafts, the newest of each family first. */
    List<Survey> files() {
        List<Survey> files = new ArrayList<>(surveys.all());
        java.util.Collections.reverse(files);
        return files;
    }

    /** The round in which a survey was asked. */
    Optional<Round> asked(String key) {
        return rounds.called(key);
    }
}
