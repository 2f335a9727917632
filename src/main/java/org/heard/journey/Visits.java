package org.heard.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.response.Contents;
import org.heard.response.Drafts;
import org.heard.response.Round;
import org.heard.response.Rounds;
import org.heard.response.Token;
import org.heard.survey.Survey;
import org.heard.survey.Surveys;

/** Where every page of a survey begins: is there such a survey, is it open, has this person begun. */
@Singleton
class Visits {
    private final Surveys surveys;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Clock clock;

    Visits(Surveys surveys, Rounds rounds, Drafts drafts, Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.drafts = drafts;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance closed(String survey);
    }

    /** @param cookie what the browser sent, or null */
    Visit to(String key, String cookie) {
        Survey survey = surveys.survey(key).orElseThrow(NotFoundException::new);
        Optional<Token> token = Token.of(cookie);
        Optional<Contents> draft = token.flatMap(held -> drafts.resume(held, key));
        // Only an open round gives a draft back, so whoever has one need not wait for the round to be read.
        return draft.isPresent() ? new Visit(survey, () -> open(survey), token, draft) : unread(key, cookie);
    }

    /** As {@link #to}, without looking for a draft: for pages that are the same for everyone, and for changes. */
    Visit unread(String key, String cookie) {
        Survey survey = surveys.survey(key).orElseThrow(NotFoundException::new);
        Round round = open(survey);
        return new Visit(survey, () -> round, Token.of(cookie), Optional.empty());
    }

    private Round open(Survey survey) {
        Round round = rounds.called(survey.key()).orElseThrow(NotFoundException::new);
        if (!round.takesAnswersOn(LocalDate.now(clock))) {
            throw closed(survey);
        }
        return round;
    }

    private static WebApplicationException closed(Survey survey) {
        String page = Templates.closed(survey.title().english()).render();
        return new WebApplicationException(Response.status(Response.Status.GONE)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(page)
                .build());
    }
}
