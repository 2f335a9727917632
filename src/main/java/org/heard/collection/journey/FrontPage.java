package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.ground.language.Language;
import org.heard.ground.web.MessageResolver;
import org.heard.ground.web.Reader;
import org.heard.ground.web.ReadyPages;
import org.heard.ground.web.ResultsNews;
import org.heard.questionnaire.survey.Surveys;

/** The first page of all: the surveys that are open, and what the last ones came to. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class FrontPage {
    private final ReadyPages ready;
    private final Readers readers;
    private final Rounds rounds;
    private final Surveys surveys;
    private final ResultsNews news;
    private final Clock clock;

    FrontPage(ReadyPages ready, Readers readers, Rounds rounds, Surveys surveys, ResultsNews news, Clock clock) {
        this.ready = ready;
        this.readers = readers;
        this.rounds = rounds;
        this.surveys = surveys;
        this.news = news;
        this.clock = clock;
    }

    record Open(String address, String title, String introduction, int minutes, String closes, boolean invented) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance front(List<Open> surveys, String news);
    }

    @GET
    public Response get() {
        return ready.page(this::front);
    }

    private TemplateInstance front() {
        LocalDate today = LocalDate.now(clock);
        Reader reader = readers.reader();
        return MessageResolver.to(
                reader,
                Templates.front(
                        rounds.open().stream()
                                .filter(round -> round.takesAnswersOn(today))
                                .flatMap(round -> open(round, reader.speech().language()).stream())
                                .toList(),
                        news.sentence()));
    }

    /** In the language of the page; where the survey cannot be read in that, its link leads to English. */
    private Optional<Open> open(Round round, Language language) {
        return surveys.survey(round.survey())
                .map(survey -> new Open(
                        readers.start(survey, language),
                        survey.title().said(language),
                        survey.introduction().said(language),
                        survey.minutes(),
                        language.date(round.closes()),
                        round.isInvented()));
    }
}
