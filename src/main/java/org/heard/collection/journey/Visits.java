package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.collection.response.Drafts;
import org.heard.collection.response.SavedDraft;
import org.heard.collection.response.Submission;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.MessageResolver;
import org.heard.ground.web.Reader;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Where every page of a survey begins: is there such a survey, is it open, has this person begun. */
@Singleton
class Visits {
    private final Surveys surveys;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Submission sending;
    private final Readers readers;
    private final PageLinks around;
    private final UriInfo address;
    private final Request request;
    private final Clock clock;

    Visits(
            Surveys surveys,
            Rounds rounds,
            Drafts drafts,
            Submission sending,
            Readers readers,
            PageLinks around,
            UriInfo address,
            Request request,
            Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.drafts = drafts;
        this.sending = sending;
        this.readers = readers;
        this.around = around;
        this.address = address;
        this.request = request;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance closed(String survey, String receipt, String comeBack, String early);

        static native TemplateInstance notOpen(String survey, boolean over);
    }

    /** @param cookie what the browser sent, or null */
    Visit to(String key, String cookie) {
        Optional<Token> token = Token.of(cookie);
        Optional<SavedDraft> draft = token.flatMap(held -> drafts.resumeWhileOpen(held, key));
        if (draft.isPresent()) {
            return visit(survey(key), () -> round(key), token, draft);
        }
        Visit visit = unread(key, cookie);
        Optional<SavedDraft> late = token.flatMap(held -> drafts.resume(held, key));
        return visit(visit.survey(), visit::round, token, late);
    }

    /** As {@link #to}, without looking for a draft: for pages that are the same for everyone, and for changes. */
    Visit unread(String key, String cookie) {
        Visit visit = openOrClosed(key, cookie);
        LocalDate today = LocalDate.now(clock);
        if (visit.round().isAheadOn(today)) {
            throw new WebApplicationException(notOpen(visit.survey(), false));
        }
        if (!visit.round().takesAnswersOn(today) && !mayFinish(visit)) {
            throw new WebApplicationException(closed(visit));
        }
        return visit;
    }

    /** In which language this browser has begun to answer; none where it has not, or the address asks for another. */
    Optional<String> languageOf(String key, String cookie) {
        return address.getQueryParameters().containsKey(Reader.LANGUAGE)
                ? Optional.empty()
                : Token.of(cookie)
                        .flatMap(token -> drafts.resume(token, key))
                        .map(found -> found.contents().how().language());
    }

    /** For the first page: as everyone sees it, in the language they have begun to answer in. */
    Visit beginning(String key, String cookie, Optional<String> language) {
        Visit visit = unread(key, language.isPresent() ? cookie : null);
        return language.isEmpty()
                ? visit
                : visit(visit.survey(), visit::round, Optional.empty(), Optional.empty(), language);
    }

    /** As {@link #to}, also for somebody whose draft may be found by a code yet. */
    Visit toComeBack(String key, String cookie) {
        Visit visit = openOrClosed(key, cookie);
        return visit.round().isInItsLastHourAt(ZonedDateTime.now(clock)) ? atAnyTime(key, cookie) : to(key, cookie);
    }

    /** For the one page that outlives the closing. */
    Visit openOrClosed(String key, String cookie) {
        Survey survey = survey(key);
        Round round = round(key);
        return visit(survey, () -> round, Token.of(cookie), Optional.empty());
    }

    /** For pages that help anyone who comes, whether the survey is open or not. */
    Visit atAnyTime(String key, String cookie) {
        Optional<Token> token = Token.of(cookie);
        return visit(survey(key), () -> round(key), token, token.flatMap(held -> drafts.resume(held, key)));
    }

    private Survey survey(String key) {
        return surveys.survey(key).orElseThrow(NotFoundException::new);
    }

    private Round round(String key) {
        return rounds.called(key).filter(Round::isAnsweredHere).orElseThrow(() -> {
            Survey survey = survey(key);
            return new WebApplicationException(notOpen(survey, isOver(survey)));
        });
    }

    /** It was asked elsewhere, before this site, or a later one of its family has been opened since. */
    private boolean isOver(Survey survey) {
        List<Survey> family = surveys.of(survey.instrument());
        return survey.reconstructed()
                || rounds.called(survey.key()).isPresent()
                || family.subList(family.indexOf(survey) + 1, family.size()).stream()
                        .anyMatch(later -> rounds.called(later.key()).isPresent());
    }

    /** Known, and not to be answered: not yet, or not any more. */
    private Response notOpen(Survey survey, boolean over) {
        Reader reader = readers.of(survey, Optional.empty());
        String title = survey.title().said(reader.speech().language());
        return Response.status(over ? Response.Status.GONE : Response.Status.NOT_FOUND)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(MessageResolver.html(MessageResolver.to(reader, Templates.notOpen(title, over))))
                .build();
    }

    private Visit visit(Survey survey, Supplier<Round> round, Optional<Token> token, Optional<SavedDraft> draft) {
        return visit(
                survey,
                round,
                token,
                draft,
                draft.map(found -> found.contents().how().language()));
    }

    private Visit visit(
            Survey survey,
            Supplier<Round> round,
            Optional<Token> token,
            Optional<SavedDraft> draft,
            Optional<String> language) {
        Reader reader = readers.of(survey, language);
        DisplayOptions look = DisplayOptions.asked(survey, address.getQueryParameters());
        return new Visit(survey, round, reader, around, look, token, draft);
    }

    /** The survey whose people may be among those this one asks, where it is open too. */
    Optional<Survey> offered(Visit visit) {
        return visit.survey()
                .approach()
                .offer()
                .flatMap(offer -> rounds.open().stream()
                        .filter(round -> round.takesAnswersOn(LocalDate.now(clock)))
                        .flatMap(round -> surveys.survey(round.survey()).stream())
                        .filter(survey -> survey.instrument().equals(offer.instrument()))
                        .findFirst());
    }

    /** The first page of another survey, in the language of this visit if it can be read in that. */
    String start(Visit visit, Survey other) {
        return readers.start(other, visit.language());
    }

    /** That an officer closed it early, and until when whoever has begun may send; else empty. */
    String closedEarly(Visit visit) {
        return visit.round()
                .lastMoment(clock.getZone())
                .filter(until -> stillTakes(visit))
                .map(until -> visit.voice().say("closed_early", until))
                .orElse("");
    }

    /** Whether answers are taken yet, if only of those who began before the close. */
    boolean stillTakes(Visit visit) {
        return visit.round().letsFinishAt(ZonedDateTime.now(clock));
    }

    /** Whether this browser holds answers to the survey that were never sent. */
    boolean hasUnsent(Visit visit) {
        return visit.token()
                .flatMap(token -> drafts.resume(token, visit.survey().key()))
                .filter(found -> found.contents().changes().isEmpty())
                .isPresent();
    }

    /** Who has sent may look at their receipt, who began before the close may go on for an hour, and who changes what was sent may go on until it is counted. */
    private boolean mayFinish(Visit visit) {
        return visit.token()
                .filter(token -> sending.wasSent(token)
                        || visit.round().letsFinishAt(ZonedDateTime.now(clock))
                                && drafts.resume(token, visit.survey().key()).isPresent()
                        || !visit.round().isCounted() && drafts.isChanging(token, visit.round()))
                .isPresent();
    }

    /** That it takes no more answers; to somebody who sent a form, on the page they are led to. */
    private Response closed(Visit visit) {
        if (!request.getMethod().equals(HttpMethod.GET)) {
            return PageResponses.goTo(address.getRequestUri().getRawPath());
        }
        String title = visit.voice().say(visit.survey().title());
        return PageResponses.gone(
                visit,
                Templates.closed(
                        title,
                        visit.path(ReceiptPage.NAME),
                        stillTakes(visit) ? visit.path(ComeBackPage.NAME) : "",
                        closedEarly(visit)));
    }
}
