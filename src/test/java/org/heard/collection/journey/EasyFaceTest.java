package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.heard.collection.journey.Respondent.Read;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who chose easy words keeps them to the end, and can hear every page there is. */
@QuarkusTest
class EasyFaceTest {
    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private Respondent person;

    @BeforeEach
    void openTheSurveys() {
        List.of("pc_next", "yp").forEach(fieldwork::open);
        person = new Respondent(base);
    }

    @AfterEach
    void leaveNothingBehind() {
        List.of("pc_next", "yp").forEach(fieldwork::clear);
    }

    @Test
    void lastsThroughTheQuestionsAfterSendingToTheReceipt() {
        Read page = easy("/pc_next/answer");
        while (!page.path().endsWith("/check-answers")) {
            page = isEasy(person.answer(page, Map.of("locality", "Formby", "child-1/another-child", "yes")));
        }
        isEasy(follow(page, "dd a"));
        isEasy(follow(page, "a[href*=remove]"));
        isEasy(follow(page, "a[href*=colour]"));

        Read equality = isEasy(person.submit(page));
        Read asked = isEasy(follow(equality, "main a.govuk-button"));
        isEasy(person.post(asked.address(), Map.of("eq_age", "Atlantis")));
        while (asked.path().contains("/equality/")) {
            asked = isEasy(person.submit(asked));
        }
        assertThat(asked.path()).isEqualTo("/pc_next/sent");
        Read receipt = isEasy(follow(asked, "main a[href*=receipt]"));
        String code = asked.page().select(".heard-code").text();
        isEasy(person.submit(receipt, "wrong"));
        Read answers = isEasy(person.submit(receipt, code));
        isEasy(person.open(
                answers.page().select("footer a:contains(Help and contacts)").attr("href")));
    }

    @Test
    void lastsForWhoStops() {
        Read first = person.submit(easy("/yp/answer"), "16-18");
        Read stop = isEasy(person.open(isEasy(first).way("main", "Stop")));
        isEasy(follow(stop, "main a[href*=come-back]"));

        isEasy(person.submit(stop));
        isEasy(person.submit(easy("/yp/yp_age"), "16-18"));
        assertThat(isEasy(person.submit(person.open("/yp/yp_agree"), "0")).path())
                .isEqualTo("/yp/stopped");
    }

    @Test
    void theLastPagesSpeakToYoungPeople() {
        Read check = person.answerAll(easy("/yp/answer"), Map.of("yp_age", "16-18", "yp_agree", "1"));
        Read sent = isEasy(person.send(check));

        assertThat(sent.page().select("main").text())
                .contains("Your code", "We have your answers", "Then we tell people what young people said")
                .doesNotContain("Council", "Forum", "receipt code", "shared");
        Read stopped = person.open("/yp/stopped");
        assertThat(stopped.page().select("main a[href*=worried]")).hasSize(1);
        assertThat(stopped.page().select("main").text()).doesNotContain("Phone");
    }

    @Test
    void everyOtherPageCanBeHeardToo() {
        for (String path : List.of(
                "/yp",
                "/yp/format",
                "/yp/your-answers",
                "/yp/worried",
                "/yp/come-back",
                "/yp/invitation",
                "/yp/receipt",
                "/yp/sent",
                "/yp/no-such-page",
                "/yp?lang=xx",
                "/help",
                "/privacy",
                "/accessibility")) {
            hasListen(person.open(path));
        }
        fieldwork.close("yp");
        hasListen(person.open("/yp"));
    }

    private Read easy(String path) {
        return isEasy(person.open(path + "?face=easy"));
    }

    private Read follow(Read from, String link) {
        return person.open(from.page().select(link).first().attr("href"));
    }

    private static Read isEasy(Read read) {
        assertThat(read.page().body().classNames()).as(read.address()).contains("heard-large");
        return hasListen(read);
    }

    private static Read hasListen(Read read) {
        assertThat(read.page().select("main #listen button")).as(read.address()).hasSize(1);
        assertThat(read.page().select("script[src]")).as(read.address()).hasSize(1);
        return read;
    }
}
