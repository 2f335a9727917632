package org.heard.collection.journey;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Addresses short enough for a poster: of a family of surveys, whichever is open, and of a language. */
@Singleton
class ShortAddresses {
    private final Surveys surveys;
    private final Rounds rounds;
    private final Readers readers;
    private final UriInfo address;
    private final Clock clock;

    ShortAddresses(Surveys surveys, Rounds rounds, Readers readers, UriInfo address, Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.readers = readers;
        this.address = address;
        this.clock = clock;
    }

    /** Where that word leads; nowhere else where it is a survey that is open, or no short address at all. */
    Optional<String> lead(String word) {
        List<Survey> open = open();
        if (open.stream().anyMatch(survey -> survey.key().equals(word))) {
            return Optional.empty();
        }
        return readers.named(word)
                .map(language -> first(
                        open.stream()
                                .filter(survey -> readers.isIn(survey, language))
                                .toList(),
                        language))
                .or(() -> family(word, open));
    }

    /** To the one survey there is in that language, else to where one is chosen. */
    private static String first(List<Survey> open, String language) {
        return "/" + (open.size() == 1 ? open.get(0).key() : "") + "?lang=" + language;
    }

    /** Which round is open may change under a poster; where none is, its last one says so. */
    private Optional<String> family(String word, List<Survey> open) {
        List<Survey> family = surveys.all().stream()
                .filter(survey -> survey.approach().address().equals(word))
                .toList();
        return family.stream()
                .filter(open::contains)
                .reduce((earlier, later) -> later)
                .or(() -> family.stream().reduce((earlier, later) -> later))
                .map(Survey::key)
                .filter(key -> !key.equals(word))
                .map(key -> "/" + key + query());
    }

    private String query() {
        String query = address.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private List<Survey> open() {
        LocalDate today = LocalDate.now(clock);
        return rounds.open().stream()
                .filter(round -> round.takesAnswersOn(today))
                .map(Round::survey)
                .flatMap(key -> surveys.survey(key).stream())
                .toList();
    }
}
