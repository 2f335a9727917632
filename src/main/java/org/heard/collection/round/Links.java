package org.heard.collection.round;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Language;
import org.heard.ground.web.Site;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Addresses as people are given them, on posters and in letters. */
@Singleton
public class Links {
    private final Optional<URI> address;
    private final UriInfo here;
    private final Surveys surveys;

    Links(Site site, UriInfo here, Surveys surveys) {
        this.address = site.address();
        this.surveys = surveys;
        this.here = here;
    }

    /** The plain link of a channel: who follows it tells us the channel and nothing else. */
    public String to(String round, Channel channel) {
        return to(round, channel, Language.ENGLISH);
    }

    /** As printed on a page in that language: it leads to the same language. */
    public String to(String round, Channel channel, Language language) {
        Stream<String> from = channel == Channel.OPEN ? Stream.of() : Stream.of("from=" + channel.word());
        return to("/" + round, Stream.concat(from, in(language)));
    }

    /** Where an invitation code is typed. The code is never part of an address: those are kept in many places. */
    public String toInvitation(Round round, Language language) {
        return to("/" + round.key() + "/invitation", in(language));
    }

    /**
     * The shortest address that leads people of that language to the survey, as they type it from paper. Of a channel it
     * tells nothing: whoever types it has come by the open link.
     */
    public String typed(Survey survey, Language language) {
        String word = survey.approach().address().isEmpty()
                ? survey.key()
                : survey.approach().address();
        if (language.equals(Language.ENGLISH)) {
            return spoken(to("/" + word, Stream.of()));
        }
        return isAlone(survey, language)
                ? spoken(to("/" + language.code(), Stream.of()))
                : spoken(to("/" + word, in(language)));
    }

    /** Nobody else is asked in that language, so that its name alone leads to the survey. */
    private boolean isAlone(Survey survey, Language language) {
        return surveys.all().stream()
                .filter(other -> !other.instrument().equals(survey.instrument()))
                .noneMatch(other -> surveys.languages().of(other).stream()
                        .anyMatch(offer -> offer.language().equals(language)));
    }

    /** As people type it: without "https://". */
    public static String spoken(String link) {
        return link.replaceFirst("^https?://", "");
    }

    private static Stream<String> in(Language language) {
        return language.equals(Language.ENGLISH) ? Stream.of() : Stream.of("lang=" + language.code());
    }

    private String to(String path, Stream<String> questions) {
        String all = questions.collect(Collectors.joining("&"));
        return address.orElseGet(here::getBaseUri)
                .resolve(all.isEmpty() ? path : path + "?" + all)
                .toString();
    }
}
