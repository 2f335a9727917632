package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.collection.journey.Respondent.Read;
import org.heard.collection.response.Everything;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent to a page: the same page with 422, what was typed still there, and nothing changed. */
@QuarkusTest
class BadInputTest {
    private static final String LONG = "x".repeat(5000);
    private static final Map<String, String> EVERY_TURN = Map.of(
            "child-1/support_status", "plan",
            "child-1/another-child", "yes",
            "soc_used", "1",
            "yp_age", "11-12",
            "st_role", "senco");

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    @Inject
    Everything everything;

    private Raw stranger;

    @ParameterizedTest
    @ValueSource(strings = {"pc_next", "staff", "yp"})
    void everyFieldOfEveryPageRefusesWhatIsNoAnswer(String survey) {
        fieldwork.open(survey);
        stranger = new Raw(base);
        Respondent person = new Respondent(base);
        try {
            Read page = person.open("/" + survey + "/answer");
            int pages = 0;
            while (!page.path().endsWith("/check-answers")) {
                if (page.page().selectFirst("main form") != null) {
                    refusesAll(page, person.cookie());
                }
                page = person.answer(page, EVERY_TURN);
                pages++;
            }
            assertThat(pages).isGreaterThan(8);
            refusesCodes(survey, person.cookie());
        } finally {
            fieldwork.clear(survey);
        }
    }

    private void refusesAll(Read page, String cookie) {
        String before = everything.text();
        bad(page).forEach((what, body) -> {
            Read read = stranger.told(page.path(), cookie, body);
            assertThat(read.status()).as(page.path() + ", " + what).isEqualTo(422);
            assertThat(read.heading()).as(what).isEqualTo(page.heading());
            assertThat(read.page().select(".govuk-error-summary a")).as(what).isNotEmpty();
        });
        Read tooLong = stranger.post(page.path(), cookie, "answering=" + "y".repeat(200_000));
        assertThat(tooLong.status()).isEqualTo(413);
        for (String body : List.of("%zz=%zz&&&==&\u0000", "a=b&".repeat(5000), "")) {
            assertThat(stranger.told(page.path(), cookie, body).status()).isBetween(400, 499);
        }
        for (String type : List.of("application/json", "multipart/form-data", "multipart/form-data; boundary=x", "?")) {
            assertThat(stranger.post(page.path(), cookie, type, "{\"answering\":")
                            .status())
                    .as(type)
                    .isBetween(400, 499);
        }
        if (page.page().select("main form textarea, main form [inputmode]").isEmpty()) {
            assertThat(everything.text())
                    .as("what is kept, after " + page.path())
                    .isEqualTo(before);
        }
        keepsWords(page, cookie);
    }

    /** By what is wrong with it. */
    private static Map<String, String> bad(Read page) {
        Element control = page.page().selectFirst("main form input:not([type=hidden]), main form textarea");
        String field = control.attr("name");
        String here = "answering="
                + Raw.encoded(page.page().selectFirst("input[name=answering]").val());
        String good = control.hasAttr("value") ? Raw.encoded(control.val()) : "1";
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("over-long", here + "&" + field + "=" + LONG);
        bad.put("control characters", here + "&" + field + "=a%00b%07c");
        bad.put("broken letters", here + "&" + field + "=%FF%FE%C3%28");
        bad.put("given twice", here + "&" + field + "=" + good + "&" + field + "=no+such+thing");
        bad.put("of another page", "answering=another_page&" + field + "=" + good);
        bad.put(
                "of another survey",
                "answering=" + (page.path().startsWith("/yp") ? "locality" : "yp_age") + "&yp_age=1");
        bad.put("without its page", field + "=" + good);
        if (control.is("[type=radio], [type=checkbox], [inputmode=numeric]")) {
            bad.put("of the wrong kind", here + "&" + field + "=-1.5e3");
        }
        return bad;
    }

    private void keepsWords(Read page, String cookie) {
        Element words = page.page().selectFirst("main form textarea");
        if (words != null) {
            Read read = stranger.told(
                    page.path(), cookie, "answering=" + words.attr("name") + "&" + words.attr("name") + "=" + LONG);
            assertThat(read.page().selectFirst("textarea").text()).isEqualTo(LONG);
        }
    }

    private void refusesCodes(String survey, String cookie) {
        String before = everything.text();
        for (String page : List.of("come-back", "invitation", "receipt", "receipt/change", "receipt/erase")) {
            for (String body :
                    List.of("", "code=", "code=" + LONG, "code=%00%07", "code=%FF%FE", "code=a&code=b", "other=1")) {
                for (String held : List.of("", "no token", "%00", LONG)) {
                    Read read = stranger.told("/" + survey + "/" + page, held, body);
                    assertThat(read.status()).as(page + " " + body).isEqualTo(422);
                    assertThat(read.page().select("#code"))
                            .as(page + " " + body)
                            .hasSize(1);
                }
            }
        }
        Read trap = stranger.told("/" + survey + "/check-answers", cookie, "website=" + LONG);
        assertThat(trap.status()).isEqualTo(422);
        assertThat(everything.text()).isEqualTo(before);
    }

    @Test
    void aBadCookieIsNoCookie() {
        fieldwork.open("pc_next");
        stranger = new Raw(base);
        String before = everything.text();
        try {
            for (String cookie : List.of("x", "=", "\"\"", "A".repeat(43), "A".repeat(4000), "../../etc", "%00", "é")) {
                assertThat(stranger.post("/pc_next/overall_satis", cookie, "answering=overall_satis&overall_satis=4")
                                .status())
                        .as(cookie)
                        .isEqualTo(303);
                assertThat(stranger.post("/pc_next/check-answers", cookie, "").status())
                        .as(cookie)
                        .isEqualTo(303);
            }
            assertThat(everything.text()).isEqualTo(before);
        } finally {
            fieldwork.clear("pc_next");
        }
    }
}
