package org.heard.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.response.Contents;
import org.heard.response.Drafts;
import org.heard.response.Round;
import org.heard.response.Rounds;
import org.heard.response.Sending;
import org.heard.response.Token;
import org.heard.survey.Survey;
import org.heard.survey.Surveys;
import org.heard.web.Reader;

/** Where every page of a survey begins: is there such a survey, is it open, has this person begun. */
@Singleton
class Visits {
    private final Surveys surveys;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Sending sending;
    private final Readers readers;
    private final Clock clock;

    Visits(Surveys surveys, Rounds rounds, Drafts drafts, Sending sending, Readers readers, Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.drafts = drafts;
        this.sending = sending;
        this.readers = readers;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance closed(String survey, String receipt);
    }

    /** @param cookie what the browser sent, or null */
    Visit to(String survey, String cookie) {
        Visit visit = unread(survey, cookie);
        Optional<Contents> draft = visit.token().flatMap(token -> drafts.resume(token, visit.round()));
        Reader reader =
                readers.of(visit.survey(), draft.map(contents -> contents.how().language()));
        return new Visit(visit.survey(), visit.round(), reader, visit.token(), draft);
    }

    /** As {@link #to}, without looking for a draft: for pages that are the same for everyone, and for changes. */
    Visit unread(String key, String cookie) {
        Visit visit = openOrClosed(key, cookie);
        if (!visit.round().takesAnswersOn(LocalDate.now(clock)) && !mayFinish(visit)) {
            throw closed(visit);
        }
        return visit;
    }

    /** For the one page that outlives the closing. */
    Visit openOrClosed(String key, String cookie) {
        Survey survey = surveys.survey(key).orElseThrow(NotFoundException::new);
        Round round = rounds.called(key).filter(Round::isAnsweredHere).orElseThrow(NotFoundException::new);
        return new Visit(survey, round, readers.of(survey, Optional.empty()), Token.of(cookie), Optional.empty());
    }

    /** Whether this browser holds answers to the survey that were never sent. */
    boolean hasUnsent(Visit visit) {
        return visit.token()
                .flatMap(token -> drafts.resume(token, visit.round()))
                .filter(draft -> draft.changes().isEmpty())
                .isPresent();
    }

    /** Who has sent may look at their receipt, and who changes what was sent may go on until it is counted. */
    private boolean mayFinish(Visit visit) {
        return visit.token()
                .filter(token ->
                        sending.wasSent(token) || !visit.round().isCounted() && drafts.isChanging(token, visit.round()))
                .isPresent();
    }

    private static WebApplicationException closed(Visit visit) {
        String title = visit.voice().say(visit.survey().title());
        return new WebApplicationException(Answered.gone(visit, Templates.closed(title, visit.path(ReceiptPage.NAME))));
    }
}
