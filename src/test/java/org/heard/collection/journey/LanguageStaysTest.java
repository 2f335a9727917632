package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.collection.journey.Respondent.Read;
import org.heard.ground.web.QrCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads in a language goes on reading in it, on every public page, whatever is lost on the way. */
@QuarkusTest
class LanguageStaysTest {
    private static final String SURVEY = "pc_next";
    /** Of pages that are saved by leaving them. */
    private static final String BUTTONS = "button[name=leave]:not([lang]):not([value=/your-pages])";

    /** Every link of ours that says of itself that it leads to another language is left alone. */
    private static final String LINKS = "a[href^=/]:not([hreflang])";

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private Respondent person;

    @BeforeEach
    void openTheSurveyAndDraftsAsInTheDemonstration() {
        fieldwork.open(SURVEY);
        person = new Respondent(base);
        QuarkusMock.installMockForType(
                new DraftLanguages(null) {
                    @Override
                    boolean mayBeRead() {
                        return true;
                    }
                },
                DraftLanguages.class);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear(SURVEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "uk", "ar"})
    void everyLinkOfEveryPageKeepsTheLanguageOfTheAddress(String language) {
        assertThat(walk(person, "/?lang=" + language, language))
                .contains("/", "/pc_next", "/pc_next/locality", "/pc_next/come-back", "/pc_next/invitation")
                .contains("/pc_next/receipt", "/pc_next/format", "/pc_next/worried")
                .contains("/help", "/privacy", "/privacy/parents", "/accessibility");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "uk", "ar"})
    void aBrowserThatPrefersALanguageGetsItEverywhereWithoutAsking(String language) {
        Respondent abroad = new Respondent(base, Map.of("Accept-Language", language + "-XX,de;q=0.9,en;q=0.5"));

        assertThat(walk(abroad, "/", language)).hasSizeGreaterThan(11);
        assertThat(languageOf(abroad.open("/pc_next"))).isEqualTo(language);
        assertThat(languageOf(person.open("/pc_next")))
                .as("what is kept ready is another's")
                .isEqualTo("en");
    }

    @Test
    void whoChoosesEnglishKeepsItInABrowserThatPrefersAnother() {
        Respondent abroad = new Respondent(base, Map.of("Accept-Language", "ar"));

        assertThat(walk(abroad, "/?lang=en", "en")).hasSizeGreaterThan(11);
        Read next = abroad.submit(abroad.open("/pc_next/locality?lang=en"), "Formby");
        assertThat(languageOf(next)).isEqualTo("en");
        assertThat(languageOf(abroad.open("/pc_next"))).as("its draft").isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en-GB,en;q=0.9,ar;q=0.5", "de,fr", ";;;q=x", "en"})
    void anyOtherBrowserGetsEnglish(String wishes) {
        Respondent other = wishes.isEmpty() ? person : new Respondent(base, Map.of("Accept-Language", wishes));

        assertThat(languageOf(other.open("/"))).isEqualTo("en");
        assertThat(other.open("/").page().select("footer a[href^=/help]").attr("href"))
                .isEqualTo("/help");
    }

    @Test
    void theFirstPageOfASurveyAndWithALostCookieToo() {
        Read next = person.submit(person.open("/pc_next/locality?lang=ar"), "Formby");

        assertThat(languageOf(next)).isEqualTo("ar");
        assertThat(languageOf(person.open("/pc_next"))).isEqualTo("ar");
        Read lost = new Respondent(base).open(next.address());
        assertThat(lost.page().select("main [role=status]")).isNotEmpty();
        assertThat(languageOf(lost)).isEqualTo("ar");
        assertThat(languageOf(new Respondent(base).open("/pc_next"))).isEqualTo("en");
    }

    @Test
    void alsoOnceTheAnswersAreSentAndWhoeverOpensThatAddressLater() {
        Read first = person.open("/pc_next/locality?lang=ar");
        Read sent = person.send(person.answerAll(first, Map.of("locality", "Formby")));

        assertThat(sent.path()).isEqualTo("/pc_next/sent");
        assertThat(languageOf(sent)).isEqualTo("ar");
        assertThat(languageOf(new Respondent(base).open(sent.address()))).isEqualTo("ar");
        walk(person, sent.address(), "ar");
    }

    @Test
    void alsoWhenNothingIsFoundOrTheRoundIsClosed() {
        fieldwork.close(SURVEY);
        for (String address :
                List.of("/nothing", "/pc_next/nothing", "/pc_next", "/pc_next/locality", "/pc_next/sent")) {
            Read page = person.open(address + "?lang=ar");
            assertThat(page.status()).as(address).isIn(404, 410);
            assertThat(languageOf(page)).as(address).isEqualTo("ar");
            assertThat(page.page().selectFirst("html").attr("dir")).isEqualTo("rtl");
        }
        Respondent follows = new Respondent(
                base, Map.of("Referer", base.resolve("/pc_next?lang=ar").toString()));
        assertThat(languageOf(follows.open("/nothing")))
                .as("from a page of ours")
                .isEqualTo("ar");
        Respondent elsewhere = new Respondent(base, Map.of("Referer", "https://elsewhere.example/?lang=ar"));
        assertThat(languageOf(elsewhere.open("/nothing"))).isEqualTo("en");
    }

    @Test
    void theSquareForAnotherDeviceLeadsThereInTheSameLanguage() {
        person.submit(person.open("/pc_next/locality?lang=ar"), "Formby");
        Read code = person.post("/pc_next/come-back/code", Map.of());
        String there = base.resolve("/pc_next/come-back?lang=ar") + "#"
                + code.page().select(".heard-code").text().replace(" ", "");

        Element square = code.page().selectFirst(".heard-square svg");
        assertThat(square.select("path").attr("d"))
                .isNotEmpty()
                .isEqualTo(Jsoup.parse(QrCode.svg(there, square.attr("aria-label")))
                        .select("path")
                        .attr("d"));
    }

    @Test
    void aSurveyThatIsNotInThatLanguageSaysItIsEnglishAndItsLinkLeadsThere() {
        fieldwork.open("staff");
        try {
            Read front = person.open("/?lang=ar");

            assertThat(front.page().select("h3 a[href=/staff] bdi").attr("lang"))
                    .isEqualTo("en");
            assertThat(front.page().select("h3 a[href='/pc_next?lang=ar'] bdi")).isEmpty();
        } finally {
            fieldwork.clear("staff");
        }
    }

    @Test
    void englishNamesInAnotherLanguageSayThatTheyAreEnglish() {
        for (String language : List.of("pl", "uk", "ar")) {
            Read start = person.open("/pc_next?lang=" + language);

            assertThat(start.page().select("main bdi[lang=en]").eachText()).contains("Sefton Council");
            assertThat(start.answer().body()).doesNotContain("\u2066");
            assertThat(person.open("/pc_next/locality?lang=" + language)
                            .page()
                            .select("main label bdi[lang=en]")
                            .eachText())
                    .contains("Southport");
        }
        assertThat(person.open("/pc_next").page().select("main p bdi[lang=en]")).isEmpty();
    }

    /** Every page a link leads to, each once. @return their paths */
    private static Set<String> walk(Respondent person, String from, String language) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Set<String> paths = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            String address = next.pop();
            Read read = person.open(address);
            paths.add(read.path());
            assertThat(read.page().selectFirst("html").attr("lang")).as(address).isEqualTo(language);
            assertThat(read.page().selectFirst("html").attr("dir"))
                    .as(address)
                    .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            Stream.concat(
                            read.page().select(LINKS).eachAttr("href").stream(),
                            read.page().select(BUTTONS).eachAttr("value").stream())
                    .filter(seen::add)
                    .forEach(next::push);
        }
        return paths;
    }

    private static String languageOf(Read read) {
        return read.page().selectFirst("html").attr("lang");
    }
}
