package org.heard.collection.round;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Language;
import org.heard.ground.language.Speech;
import org.heard.ground.web.Reader;
import org.heard.ground.web.Site;
import org.heard.questionnaire.survey.Offer;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Where every page about a round begins: is there such a round, was it asked here, in which languages. */
@Singleton
public class RoundLookup {
    private final Rounds rounds;
    private final Surveys surveys;
    private final Site site;

    RoundLookup(Rounds rounds, Surveys surveys, Site site) {
        this.rounds = rounds;
        this.surveys = surveys;
        this.site = site;
    }

    /** Those asked here, open ones first; never those brought in from a file. */
    public List<Round> all() {
        return rounds.list("sourceDigest is null order by state desc, key").stream()
                .filter(round -> surveys.survey(round.survey()).isPresent())
                .toList();
    }

    public Round round(String key) {
        return rounds.called(key).filter(Round::isAnsweredHere).orElseThrow(NotFoundException::new);
    }

    public Survey survey(Round round) {
        return survey(round.survey());
    }

    public Survey survey(String key) {
        return surveys.survey(key).orElseThrow(NotFoundException::new);
    }

    /** None where the survey was never opened. */
    public Optional<Round> opened(Survey survey) {
        return rounds.called(survey.key());
    }

    /** Who reads in a language the survey is offered in. */
    public Reader reader(Survey survey, String language) {
        Offer offer = language(survey, language);
        return new Reader(new Speech(surveys.languages().words(), offer.language()), !offer.checked(), List.of());
    }

    public List<Offer> languages(Survey survey) {
        return surveys.languages().of(survey);
    }

    /** Those people may be asked in now. */
    public List<Language> openLanguages(Survey survey) {
        return languages(survey).stream()
                .filter(offer -> offer.isOpen(site.demo()))
                .map(Offer::language)
                .toList();
    }

    /** The language of a letter or a pile, as chosen in a form. */
    public boolean isOpen(Survey survey, String code) {
        return openLanguages(survey).stream()
                .anyMatch(language -> language.code().equals(code));
    }

    /** A language people may be asked in: one that nobody has checked only where all is invented. */
    Offer language(Survey survey, String code) {
        return languages(survey).stream()
                .filter(offer -> offer.language().code().equals(code) && offer.isOpen(site.demo()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
