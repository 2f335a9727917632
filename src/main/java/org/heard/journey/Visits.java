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
import org.heard.web.Reader;
import org.heard.web.Say;

/** Where every page of a survey begins: is there such a survey, is it open, has this person begun. */
@Singleton
class Visits {
    private final Surveys surveys;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Readers readers;
    private final Clock clock;

    Visits(Surveys surveys, Rounds rounds, Drafts drafts, Readers readers, Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.drafts = drafts;
        this.readers = readers;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance closed(String survey);
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
        Survey survey = surveys.survey(key).orElseThrow(NotFoundException::new);
        Round round = rounds.called(key).orElseThrow(NotFoundException::new);
        Reader reader = readers.of(survey, Optional.empty());
        if (!round.takesAnswersOn(LocalDate.now(clock))) {
            throw closed(survey, reader);
        }
        return new Visit(survey, round, reader, Token.of(cookie), Optional.empty());
    }

    private static WebApplicationException closed(Survey survey, Reader reader) {
        String title = survey.title().in(reader.speech().language().code());
        String page = Say.to(reader, Templates.closed(title)).render();
        return new WebApplicationException(Response.status(Response.Status.GONE)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(page)
                .build());
    }
}
