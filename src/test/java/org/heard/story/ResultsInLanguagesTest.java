package org.heard.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What measures come to, in every language the interface has, from the pages as they are sent. */
@QuarkusTest
@TestProfile(Demonstration.class)
class ResultsInLanguagesTest {
    private static final String RELEASE = "/results/" + Demonstration.RELEASE;
    private static final String M6 = RELEASE + "/ehcp_listened";
    private static final List<String> ADDRESSES = List.of("/results", RELEASE, M6);

    @Inject
    EntityManager store;

    @ParameterizedTest
    @CsvSource({"pl, ltr, 6", "uk, ltr, 6", "ar, rtl, 6"})
    void aPageIsWholeInItsLanguage(String language, String direction, int headlines) {
        Map<String, Integer> measures = Map.of("/results", headlines, RELEASE, 12, M6, 1);
        for (String address : ADDRESSES) {
            Document page = page(address + "?lang=" + language);
            Element main = page.select("main").first();

            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("html").attr("dir")).isEqualTo(direction);
            assertThat(main.select(".heard-told")).as(address).hasSize(measures.get(address));
            assertThat(main.select(
                            "[lang=en] .heard-told, .heard-told [lang=en], h1 [lang=en], h2 [lang=en], h3 [lang=en]"))
                    .as("%s in %s", address, language)
                    .isEmpty();
            assertThat(main.select(".heard-headline")).as(address).hasSize(address.equals(M6) ? 0 : 1);
            assertThat(main.text()).doesNotContain("{", "}", "told_", "parents", "November");
            assertThat(main.select("a[hreflang=en]").eachAttr("href")).containsExactly(address);
            assertThat(page.select(".heard-draft"))
                    .as("says that nobody has checked it")
                    .hasSize(1);
        }
    }

    @Test
    void theSentencesOfAMeasureAreThoseOfTheSurveyFiles() {
        assertThat(page(M6 + "?lang=pl").select(".heard-told").text())
                .isEqualTo("W sprawie 67% dzieci rodzice mówią, że wysłuchano ich przy pisaniu planu, w pełni lub"
                        + " częściowo. To więcej niż wcześniej (listopad 2019: 34%).");
        assertThat(page(M6 + "?lang=pl").select(".heard-told + p").text())
                .isEqualTo("Liczba dzieci: 135. Prawdopodobny wzrost w punktach procentowych: od 20 do 43.");
        assertThat(page("/results?lang=uk").select("h2").text()).isEqualTo("Що нам сказали батьки: березень 2021");
    }

    @Test
    void everyPageOffersTheOthersAndItself() {
        for (String address : ADDRESSES) {
            assertThat(page(address).select(".heard-languages a").eachAttr("href"))
                    .containsExactly(address + "?lang=pl", address + "?lang=uk", address + "?lang=ar");
            assertThat(page(address + "?lang=ar").select(".heard-languages a").eachAttr("href"))
                    .containsExactly(address + "?lang=en", address + "?lang=pl", address + "?lang=uk");
        }
        assertThat(page("/results?lang=pl")
                        .select("main h3 a, main h2 + p + a, main p a")
                        .eachAttr("href"))
                .contains(M6 + "?lang=pl", RELEASE + "?lang=pl");
        assertThat(page("/?lang=pl").select("main a[href^=/results]").eachAttr("href"))
                .containsExactly("/results", "/results?lang=pl");
    }

    /** Pages are kept once made: each language has its own, and only the address decides which. */
    @Test
    void theLanguagesAreKeptApart() {
        for (String address : ADDRESSES) {
            String english = RestAssured.get(address).asString();
            String polish = RestAssured.get(address + "?lang=pl").asString();

            assertThat(polish).isNotEqualTo(english);
            assertThat(RestAssured.get(address + "?lang=ar").asString()).isNotIn(english, polish);
            assertThat(RestAssured.get(address + "?lang=pl").asString()).isEqualTo(polish);
            for (String asked : List.of("", "?lang=xx", "?lang=%22%3E")) {
                assertThat(RestAssured.given()
                                .header("Accept-Language", "pl")
                                .urlEncodingEnabled(false)
                                .get(address + asked)
                                .asString())
                        .as(address + asked)
                        .isEqualTo(english);
            }
            assertThat(page(address + "?lang=en").select("main").outerHtml())
                    .isEqualTo(Jsoup.parse(english).select("main").outerHtml());
            assertThat(page(address + "?lang=en").select("footer a").eachAttr("href"))
                    .as("whoever asks for English keeps it")
                    .contains("/help?lang=en");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "uk", "ar"})
    void whoWasNotHeardStandsInEveryLanguageAsItWasFrozen(String language) {
        List<String> warnings = page(RELEASE).select("#who + ul li").eachText();
        assertThat(warnings).isNotEmpty();

        for (String address : ADDRESSES) {
            assertThat(page(address + "?lang=" + language)
                            .select("main ul[lang=en][dir=ltr] li")
                            .eachText())
                    .as(address)
                    .containsAll(warnings);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pl | Żadna liczba się nie zmieniła. Nowe są tylko słowa o tym, kogo usłyszeliśmy. | zastąpiło
                    uk | Жодне число не змінилося. Новими є лише слова про те, кого ми почули. | замінив
                    ar | لم يتغيّر أي رقم. الجديد هو فقط ما يقال عمّن سمعنا منهم. | محل هذه الأرقام
                    """)
    void aLaterVersionWithOtherWordsAloneIsNotCalledOtherFigures(String language, String only, String other) {
        say("insert into release (id, round, version, made, made_by, published, published_on, frozen, digest, who,"
                + " who_digest, invented) select round || '-99', round, 99, made, made_by, published, published_on,"
                + " frozen, digest, null, null, invented from release where id = '" + Demonstration.RELEASE + "'");
        try {
            assertThat(page(RELEASE + "?lang=" + language).select("main").text())
                    .contains(only)
                    .doesNotContain(other);
        } finally {
            say("delete from release where version = 99");
        }
    }

    private void say(String sql) {
        QuarkusTransaction.requiringNew().run(() -> store.createNativeQuery(sql).executeUpdate());
    }

    @Test
    void inAnotherLanguageThereIsOnePageOfResults() {
        assertThat(RestAssured.get("/results?lang=pl&page=1").statusCode()).isEqualTo(200);
        for (String number : List.of("0", "2", "77", "x")) {
            assertThat(RestAssured.get("/results?lang=pl&page=" + number).statusCode())
                    .as(number)
                    .isEqualTo(404);
        }
    }

    /** Of a question without one share. */
    @ParameterizedTest
    @ValueSource(strings = {"hlt_used", "locality"})
    void whatNoSentenceOfThatLanguageTellsIsEnglishAndSaysSo(String question) {
        Document page = page(RELEASE + "/" + question + "?lang=ar");

        assertThat(page.select("main div[lang=en][dir=ltr] .heard-told")).hasSize(1);
        assertThat(page.select("main h1").text()).as("the title is translated").matches("[^A-Za-z]+");
        assertThat(page.select("title").text()).doesNotContain("\u2066", "\u2069");
        assertThat(page.select("meta[property=og:title]").attr("content")).doesNotContain("<", "\u2066");
    }

    private static Document page(String address) {
        Response answer = RestAssured.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
