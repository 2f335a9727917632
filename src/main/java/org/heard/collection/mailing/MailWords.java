package org.heard.collection.mailing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.collection.mailing.MailingFile.Addressed;
import org.heard.collection.round.Links;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLookup;
import org.heard.ground.language.Speech;
import org.heard.questionnaire.survey.Survey;

/** What stands in a mail: who asks, the way in and the code, until when, and that no address is kept. */
@Singleton
class MailWords {
    /** In previews and tests; no code has noughts in it, so it opens nothing. */
    static final String NO_CODE = "0000 0000 0000";

    private final RoundLookup asked;
    private final Links links;

    MailWords(RoundLookup asked, Links links) {
        this.asked = asked;
        this.links = links;
    }

    /** @param language one in which the survey is open @param again a reminder */
    OutgoingMail mail(Round round, String language, boolean again, Addressed to) {
        Survey survey = asked.survey(round);
        Speech speech = asked.reader(survey, language).speech();
        String title = survey.title().in(language);
        return new OutgoingMail(
                to.address(),
                speech.say(again ? "mail_subject_again" : "mail_subject", title),
                text(round, speech, title, again, to.code()));
    }

    private String text(Round round, Speech speech, String title, boolean again, String code) {
        String until = speech.date(round.closes());
        return Stream.of(
                        List.of(title),
                        List.of(
                                again ? speech.say("mail_again") : "",
                                speech.say("poster_why"),
                                speech.say("letter_invited")),
                        List.of(speech.say("letter_type"), links.toInvitation(round, speech.language())),
                        List.of(speech.say("mail_code"), code),
                        List.of(
                                until.isEmpty() ? "" : speech.say("survey_closes_on", until),
                                speech.say("invitation_no_link")),
                        List.of(speech.say("poster_ask"), speech.say("phone")),
                        List.of(speech.say("mail_from"), speech.say("mail_stop")))
                .map(paragraph ->
                        paragraph.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
