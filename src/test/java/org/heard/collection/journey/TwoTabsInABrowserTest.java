package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.ground.web.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Send, pressed in two tabs at once, then the request replayed ten times: one response, one receipt. */
@QuarkusTest
@EnabledIf(
        value = "org.heard.ground.web.Browser#isHere",
        disabledReason = "There is no Chromium here: install it (Debian: apt-get install chromium) to run this test.")
class TwoTabsInABrowserTest {
    private static final String SURVEY = "pc_next";

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open(SURVEY);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear(SURVEY);
    }

    @Test
    void sendsOnceFromTwoTabsHoweverOftenItIsReplayed() {
        Respondent parent = new Respondent(base);
        parent.answerAll(parent.open("/pc_next/answer"), Map.of("open_well", "Invented for a test"));
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(true, 1280)) {
            window.addCookies(List.of(new com.microsoft.playwright.options.Cookie("draft", parent.cookie())
                    .setDomain(base.getHost())
                    .setPath("/pc_next")));
            Page one = check(window);
            Page other = check(window);
            // Without waiting for either: the second is pressed while the first is on its way.
            one.evaluate("() => { document.querySelector('#send').click(); }");
            other.evaluate("() => { document.querySelector('#send').click(); }");

            Set<String> receipts = new HashSet<>(List.of(receipt(one), receipt(other)));
            for (int i = 0; i < 10; i++) {
                receipts.add(replayed(one));
            }
            assertThat(receipts).hasSize(1).noneMatch(String::isEmpty);
        }
        assertThat(fieldwork.responses(SURVEY)).hasSize(1);
        assertThat(fieldwork.drafts(SURVEY)).isZero();
    }

    private Page check(BrowserContext window) {
        Page page = window.newPage();
        page.navigate(base.resolve("/pc_next/check-answers").toString());
        assertThat(page.locator("#send").count()).isEqualTo(1);
        return page;
    }

    private static String receipt(Page page) {
        page.waitForURL("**/pc_next/sent");
        return page.locator(".heard-code").innerText();
    }

    /** The same request once more, by the same browser. */
    private static String replayed(Page page) {
        return (String) page.evaluate("""
                async () => {
                  await fetch('/pc_next/check-answers', {method: 'POST', body: new URLSearchParams({website: ''})});
                  const answer = await fetch('/pc_next/sent');
                  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                  return page.querySelector('.heard-code').textContent;
                }""");
    }
}
