package org.heard.collection.journey;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.collection.response.DraftContents;
import org.heard.collection.response.Drafts;
import org.heard.collection.response.SavedDraft;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Token;
import org.heard.ground.language.Language;
import org.heard.ground.web.Reader;
import org.heard.questionnaire.survey.Survey;

/** One request to an open survey by somebody who may have begun to answer it. */
final class Visit {
    private final Survey survey;
    private final Supplier<Round> open;
    private final Reader spoken;
    private final PageLinks around;
    private final DisplayOptions look;
    private final Optional<Token> token;
    private final Optional<SavedDraft> saved;
    /** Worked out once, where a page asks for it. */
    private Journey journey;

    /**
     * @param open the round, read only where a page needs it: most do without
     * @param spoken the language asked for in the address, else that of the draft, else English
     * @param around what stands around its pages; worked out where one is shown
     * @param look what the address asks of the look
     * @param token what their browser holds; it may open nothing any more
     * @param saved what they have answered so far
     */
    Visit(
            Survey survey,
            Supplier<Round> open,
            Reader spoken,
            PageLinks around,
            DisplayOptions look,
            Optional<Token> token,
            Optional<SavedDraft> saved) {
        this.survey = survey;
        this.open = open;
        this.spoken = spoken;
        this.around = around;
        this.look = look;
        this.token = token;
        this.saved = saved;
    }

    Survey survey() {
        return survey;
    }

    Optional<Token> token() {
        return token;
    }

    /** What they have answered so far. */
    Optional<DraftContents> draft() {
        return saved.map(SavedDraft::contents);
    }

    /** Changes what they have answered so far. @return this visit afterwards; empty where the draft is gone */
    Optional<Visit> change(Drafts drafts, UnaryOperator<DraftContents> change) {
        return saved.flatMap(found ->
                        drafts.change(found, token.orElseThrow(), survey.key(), draft -> placed(change.apply(draft))))
                .map(changed -> with(Optional.of(changed)));
    }

    /** With the page they are to answer next, which is counted and told of many together. */
    DraftContents placed(DraftContents contents) {
        return contents.at(Journey.of(survey, contents)
                .firstUnanswered()
                .map(screen -> screen.first().page().id())
                .orElse(CheckAnswersPage.NAME));
    }

    Round round() {
        return open.get();
    }

    /** Until when they may send, where an officer closed the round early. */
    Optional<ZonedDateTime> lastMoment() {
        return saved.flatMap(SavedDraft::lastMoment);
    }

    /** The day at whose end it closes, as its pages say it; empty where there is none, or it does not hold any more. */
    String closes() {
        return round().isClosing() ? "" : voice().date(round().closes());
    }

    /** Anyone who reads a page of this visit. */
    Reader reader() {
        return spoken.amid(around.of(this));
    }

    /** As the person sees it now. */
    DraftContents contents() {
        return look.on(kept());
    }

    private DraftContents kept() {
        return draft().orElse(DraftContents.NONE);
    }

    /** What is to be kept: it holds language and look from now on. */
    DraftContents with(DraftContents contents) {
        return look.on(contents.in(language().code()));
    }

    Journey journey() {
        if (journey == null) {
            journey = Journey.of(survey, contents());
        }
        return journey;
    }

    Language language() {
        return spoken.speech().language();
    }

    Voice voice() {
        return new Voice(spoken.speech(), face());
    }

    /** As kept or asked for; the survey's first where that is none of its own. */
    private String face() {
        String face = contents().how().face();
        return survey.faces().contains(face) ? face : survey.faces().get(0);
    }

    /** As it is once the first answer is kept, or with answers that were sent. */
    Visit showing(DraftContents answered) {
        return with(Optional.of(SavedDraft.of(answered)));
    }

    private Visit with(Optional<SavedDraft> saved) {
        return new Visit(survey, open, spoken, around, look, token, saved);
    }

    /** Once the draft is gone, the address alone knows language and look: its ways ask for those it was kept in. */
    Visit withoutDraft() {
        return new Visit(survey, open, spoken, around, DisplayOptions.kept(contents()), token, Optional.empty());
    }

    /** @param questions what follows the question mark: "change=yes" */
    String path(String rest, String... questions) {
        return address("/" + survey.key() + "/" + rest, kept(), questions);
    }

    /** The page is the same for everyone: it looks for no draft. */
    String start(String... questions) {
        return address("/" + survey.key(), DraftContents.NONE, questions);
    }

    /** The first page of all, in the same language. */
    String home() {
        return "/" + spoken.asked();
    }

    String checkAnswers() {
        return path(CheckAnswersPage.NAME);
    }

    /** @param known what need not be asked for, because it is kept */
    private String address(String path, DraftContents known, String... questions) {
        String all = Stream.of(
                        Stream.of(questions),
                        spoken.says() ? Stream.of(spoken.asking()) : Stream.<String>of(),
                        look.besides(known))
                .flatMap(part -> part)
                .collect(Collectors.joining("&"));
        return all.isEmpty() ? path : path + "?" + all;
    }
}
