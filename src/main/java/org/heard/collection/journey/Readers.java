package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.ground.language.Language;
import org.heard.ground.language.Messages;
import org.heard.ground.language.Speech;
import org.heard.ground.web.Interpreter;
import org.heard.ground.web.LanguageLink;
import org.heard.ground.web.LanguageWishes;
import org.heard.ground.web.MessageResolver;
import org.heard.ground.web.Reader;
import org.heard.ground.web.Surroundings;
import org.heard.questionnaire.survey.Offer;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * In which language a page is shown. One asked for in the address comes first, so that a link and a switch need nothing
 * kept; then that of the draft, which holds it from the next answer on; then what the browser prefers. Addresses go on
 * asking for it, so that it stays where a cookie is lost, or a page without a draft comes next (decision 0067).
 */
@Singleton
class Readers implements Interpreter {
    private final Messages words;
    private final Surveys surveys;
    private final DraftLanguages drafts;
    private final UriInfo address;
    private final RoutingContext call;

    Readers(Surveys surveys, Messages words, DraftLanguages drafts, UriInfo address, RoutingContext call) {
        this.words = words;
        this.surveys = surveys;
        this.drafts = drafts;
        this.address = address;
        this.call = call;
    }

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance notInThatLanguage(String survey, List<LanguageLink> languages);
    }

    /** @param draft language of the answers so far */
    Reader of(Survey survey, Optional<String> draft) {
        List<Offer> offers = offers(survey);
        Offer wished = wished(offers, call.request());
        String asked = address.getQueryParameters().getFirst(Reader.LANGUAGE);
        Offer chosen = asked == null
                ? draft.flatMap(code -> find(offers, code)).orElse(wished)
                : find(offers, asked).orElseThrow(() -> refused(survey, offers, wished));
        boolean otherwise = draft.filter(code -> !is(chosen, code)).isPresent() || !isEnglish(wished);
        return reader(offers, chosen, otherwise);
    }

    @Override
    public Reader reader() {
        List<Offer> offers = ofTheSite();
        Offer wished = wished(offers, call.request());
        String asked = address.getQueryParameters().getFirst(Reader.LANGUAGE);
        Offer chosen = asked == null ? wished : find(offers, asked).orElseThrow(NotFoundException::new);
        boolean large = address.getQueryParameters().containsKey(Reader.LARGE);
        return reader(offers, chosen, !isEnglish(wished)).amid(Surroundings.ofHelp(large));
    }

    @Override
    public Reader ofResults(String here) {
        List<Offer> offers = open(surveys.languages().ofTheResults(), drafts.mayBeRead());
        Optional<Offer> asked = Optional.ofNullable(address.getQueryParameters().getFirst(Reader.LANGUAGE))
                .flatMap(code -> find(offers, code));
        Offer chosen = asked.orElse(offers.get(0));
        return new Reader(
                new Speech(words, chosen.language()),
                asked.isPresent(),
                !chosen.checked(),
                links(offers, chosen, language -> here + "?" + Reader.LANGUAGE + "=" + language.code()),
                Surroundings.NONE);
    }

    @Override
    public Reader reader(HttpServerRequest request) {
        List<Offer> offers = ofTheSite();
        Offer wished = wished(offers, request);
        Offer chosen = LanguageWishes.asked(request)
                .flatMap(code -> find(offers, code))
                .orElse(wished);
        return new Reader(
                new Speech(words, chosen.language()),
                !isEnglish(chosen) || !isEnglish(wished),
                !chosen.checked(),
                List.of(),
                Surroundings.NONE);
    }

    @Override
    public String wishes(HttpServerRequest request) {
        List<String> wanted = LanguageWishes.ofTheBrowser(request);
        return wanted.isEmpty()
                ? ""
                : wanted.stream()
                        .filter(code ->
                                find(surveys.languages().ofTheInterface(), code).isPresent())
                        .collect(Collectors.joining(","));
    }

    /** The address of a survey's first page in that language, or in English where it cannot be read in that. */
    String start(Survey survey, Language language) {
        List<Offer> offers = offers(survey);
        Offer chosen = find(offers, language.code()).orElse(offers.get(0));
        Reader reader = reader(List.of(chosen), chosen, !isEnglish(wished(offers, call.request())));
        return "/" + survey.key() + reader.asked();
    }

    /** The code of a language of the site, where the word is one. */
    Optional<String> named(String word) {
        return find(ofTheSite(), word).map(offer -> offer.language().code());
    }

    boolean isIn(Survey survey, String language) {
        return find(offers(survey), language).isPresent();
    }

    private List<Offer> offers(Survey survey) {
        return open(surveys.languages().of(survey), drafts.mayBeRead());
    }

    /** Of the pages of help: an unchecked language opens as it does for a survey, in the demonstration alone. */
    private List<Offer> ofTheSite() {
        return open(surveys.languages().ofTheInterface(), drafts.mayBeRead());
    }

    /** What the browser prefers; English where it prefers nothing that is offered. */
    private static Offer wished(List<Offer> offers, HttpServerRequest request) {
        return LanguageWishes.ofTheBrowser(request).stream()
                .flatMap(code -> find(offers, code).stream())
                .findFirst()
                .orElse(offers.get(0));
    }

    private static boolean is(Offer offer, String code) {
        return offer.language().code().equals(code);
    }

    private static boolean isEnglish(Offer offer) {
        return offer.language().equals(Language.ENGLISH);
    }

    /** @param otherwise without being asked for, the next page could be in another language */
    private Reader reader(List<Offer> offers, Offer chosen, boolean otherwise) {
        return new Reader(
                new Speech(words, chosen.language()),
                otherwise || !isEnglish(chosen),
                !chosen.checked(),
                links(offers, chosen, this::here),
                Surroundings.NONE);
    }

    private static List<Offer> open(List<Offer> offers, boolean demo) {
        return offers.stream().filter(offer -> offer.isOpen(demo)).toList();
    }

    private static Optional<Offer> find(List<Offer> offers, String code) {
        return offers.stream().filter(offer -> is(offer, code)).findFirst();
    }

    /** The same page in each language; nothing to choose from is no choice. */
    private static List<LanguageLink> links(List<Offer> offers, Offer shown, Function<Language, String> address) {
        if (offers.size() == 1) {
            return List.of();
        }
        return offers.stream()
                .map(Offer::language)
                .map(language ->
                        new LanguageLink(language, language.equals(shown.language()) ? "" : address.apply(language)))
                .toList();
    }

    private String here(Language language) {
        return address.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam(Reader.LANGUAGE, language.code())
                .build()
                .toString();
    }

    /** Not offered, or not checked yet: said in one sentence, and in what the survey can be read. */
    private WebApplicationException refused(Survey survey, List<Offer> offers, Offer wished) {
        List<LanguageLink> languages = offers.stream()
                .map(Offer::language)
                .map(language ->
                        new LanguageLink(language, "/" + survey.key() + "?" + Reader.LANGUAGE + "=" + language.code()))
                .toList();
        return new WebApplicationException(Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(MessageResolver.html(MessageResolver.to(
                        reader(List.of(wished), wished, true),
                        Templates.notInThatLanguage(survey.title().said(wished.language()), languages))))
                .build());
    }
}
