package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.heard.collection.journey.Respondent.Read;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is worried finds somebody to call, to write to or to sign with, and a quick way out. */
@QuarkusTest
class WorriedPageTest {
    private static final List<String> SURVEYS = List.of("pc_next", "yp", "staff");

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private Respondent person;

    @BeforeEach
    void openTheSurveys() {
        SURVEYS.forEach(fieldwork::open);
        person = new Respondent(base);
    }

    @AfterEach
    void leaveNothingBehind() {
        SURVEYS.forEach(fieldwork::clear);
    }

    @Test
    void youngPeopleFindCallsTextsChatAndSignLanguageAlsoFrom19To25() {
        Element page = person.open("/yp/worried").page().selectFirst("main");

        assertThat(page.select("a[href^=tel:]").eachAttr("href"))
                .contains("tel:999", "tel:08001111", "tel:116123", "tel:111", "tel:08000684141");
        assertThat(page.select("a[href^=sms:]").eachAttr("href")).containsExactly("sms:85258");
        assertThat(page.text()).contains("send the word SHOUT to 85258", "for every age", "British Sign Language");
        assertThat(page.select("a[href^=https://999bsl.co.uk]")).hasSize(1);
        assertThat(page.select("a[href*=childline]")).isNotEmpty();
        assertThat(page.text()).contains("tell a grown-up you trust").doesNotContain("NSPCC");
    }

    @Test
    void everyPageOfEverySurveyLeadsThereParentsToo() {
        for (String survey : SURVEYS) {
            Read start = person.open("/" + survey);
            Read worried =
                    person.open(start.page().select("footer a[href$=/worried]").attr("href"));

            assertThat(worried.path()).isEqualTo("/" + survey + "/worried");
        }
        assertThat(person.open("/pc_next/worried").page().select("main").text())
                .contains("NSPCC", "families with disabled children")
                .doesNotContain("Childline", "grown-up");
    }

    @Test
    void theQuickWayOutIsALinkWithoutAScriptAndTellsNobodyWhereFrom() {
        Element leave = person.open("/yp/worried").page().selectFirst("main a#leave");

        assertThat(leave.attr("href")).isEqualTo("https://www.bbc.co.uk/weather");
        assertThat(leave.attr("rel")).contains("noreferrer");
        assertThat(leave.text()).isEqualTo("Leave this page now");
        assertThat(leave.ownerDocument().select("script"))
                .as("run twice, Listen would stop itself")
                .hasSize(1);
    }
}
