package org.heard.fieldwork;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.heard.response.Round;
import org.heard.response.Rounds;
import org.heard.survey.Offer;
import org.heard.survey.Survey;
import org.heard.survey.Surveys;
import org.heard.web.Site;

/** Where every page about a round begins: is there such a round, was it asked here, in which languages. */
@Singleton
class Asked {
    private final Rounds rounds;
    private final Surveys surveys;
    private final Site site;

    Asked(Rounds rounds, Surveys surveys, Site site) {
        this.rounds = rounds;
        this.surveys = surveys;
        this.site = site;
    }

    /** Those asked here, open ones first; never those brought in from a file. */
    List<Round> all() {
        return rounds.list("sourceDigest is null order by state desc, key").stream()
                .filter(round -> surveys.survey(round.survey()).isPresent())
                .toList();
    }

    Round round(String key) {
        return rounds.called(key).filter(Round::isAnsweredHere).orElseThrow(NotFoundException::new);
    }

    Survey survey(Round round) {
        return surveys.survey(round.survey()).orElseThrow(NotFoundException::new);
    }

    List<Offer> languages(Survey survey) {
        return surveys.languages().of(survey);
    }

    /** A language people may be asked in: one that nobody has checked only where all is invented. */
    Offer language(Survey survey, String code) {
        return languages(survey).stream()
                .filter(offer -> offer.language().code().equals(code) && offer.isOpen(site.demo()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
