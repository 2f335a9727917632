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
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.ground.language.Language;
import org.heard.ground.web.ReadyPages;
import org.heard.questionnaire.survey.Surveys;

/** The first page of all: the surveys that are open. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class FrontPage {
    private final ReadyPages ready;
    private final Rounds rounds;
    private final Surveys surveys;
    private final Clock clock;

    FrontPage(ReadyPages ready, Rounds rounds, Surveys surveys, Clock clock) {
        this.ready = ready;
        this.rounds = rounds;
        this.surveys = surveys;
        this.clock = clock;
    }

    record Open(String address, String title, String introduction, int minutes, String closes, boolean invented) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance front(List<Open> surveys);
    }

    @GET
    public Response get() {
        return ready.page(this::front);
    }

    private TemplateInstance front() {
        LocalDate today = LocalDate.now(clock);
        return Templates.front(rounds.open().stream()
                .filter(round -> round.takesAnswersOn(today))
                .flatMap(round -> open(round).stream())
                .toList());
    }

    private java.util.Optional<Open> open(Round round) {
        return surveys.survey(round.survey())
                .map(survey -> new Open(
                        "/" + survey.key(),
                        survey.title().english(),
                        survey.introduction().english(),
                        survey.minutes(),
                        Language.ENGLISH.date(round.closes()),
                        round.isInvented()));
    }
}
