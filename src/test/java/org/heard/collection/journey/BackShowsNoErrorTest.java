package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.collection.journey.Respondent.Read;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A page that answers a form itself cannot be gone back to: browsers show an error of their own. So every form leads to a
 * page that can be opened again, refused or not, and the code somebody typed is still there.
 */
@QuarkusTest
class BackShowsNoErrorTest {
    private static final String WRONG = "code=3333+4444+6666";

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private Respondent parent;
    private Raw byHand;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open("pc_next");
        parent = new Respondent(base);
        byHand = new Raw(base);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear("pc_next");
    }

    @Test
    void everyFormLeadsToAPageThatCanBeOpenedAgain() {
        String used = fieldwork.invite("pc_next", 1).get(0);
        Respondent invited = new Respondent(base);
        invited.send(invited.answerAll(
                invited.post("/pc_next/invitation", Map.of("code", used)), Map.of("open_well", "Words")));
        Read check = parent.answerAll(
                parent.open("/pc_next/answer"), Map.of("child-1/another-child", "yes", "locality", "Formby"));
        String draft = parent.cookie();
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("child-1/age_band", "answering=child-1/age_band");
        forms.put("locality", "answering=another");
        forms.put("open_well", "answering=open_well&open_well=" + "x".repeat(3000));
        forms.put("child-1/remove", "");
        forms.put("child-1/remove-later", "");
        forms.put("child-1/colour", "colour=colour_red");
        forms.put("come-back", WRONG);
        forms.put("come-back/code", "");
        forms.put("invitation", "code=" + used.replace(" ", "+"));
        forms.put("invitation ", WRONG);
        forms.put("receipt", WRONG);
        forms.put("receipt/change", WRONG);
        forms.put("receipt/erase", WRONG);
        forms.put("check-answers", "website=robot");
        forms.forEach((page, body) -> assertThat(
                        byHand.post("/pc_next/" + page.strip(), draft, body).status())
                .as(page)
                .isEqualTo(303));
        String receipt = parent.send(check).page().select(".heard-code").text().replace(" ", "+");
        for (String page : new String[] {"receipt", "receipt/erase"}) {
            assertThat(byHand.post("/pc_next/" + page, "", "code=" + receipt).status())
                    .as(page + " with a good code")
                    .isEqualTo(303);
        }
        assertThat(byHand.post("/pc_next/equality/eq_sex", draft, "eq_sex=nothing")
                        .status())
                .isEqualTo(303);
        assertThat(byHand.post("/pc_next/receipt/erase", "", "sure=yes&code=" + receipt)
                        .status())
                .isEqualTo(303);
        fieldwork.close("pc_next");
        assertThat(byHand.post("/pc_next/locality", "", "answering=locality&locality=Formby")
                        .status())
                .as("closed")
                .isEqualTo(303);
    }

    @Test
    void aRefusedPageCanBeReadAgainAsOftenAsSomebodyLikes() {
        parent.submit(parent.open("/pc_next/answer"), "Formby");
        Read refused = parent.submit(parent.open("/pc_next/child-1/age_band"));

        assertThat(parent.open(refused.address()).page().select(".govuk-error-summary"))
                .hasSize(1);
        parent.submit(refused, "5-7");
        assertThat(parent.open(refused.address()).page().select(".govuk-error-summary"))
                .as("nothing is wrong any more")
                .isEmpty();
    }

    @Test
    void nobodyIsToldThatAnswersWereErasedButWhoErasedThem() {
        Read erased = parent.open("/pc_next/receipt/erased");

        assertThat(erased.path()).isEqualTo("/pc_next/receipt");
    }

    @Test
    void theCodeThatIsCarriedIsSealedShortAndForThatPageAlone() {
        Read sent = byHand.post("/pc_next/receipt", "", WRONG);
        String cookie = sent.answer().headers().firstValue("set-cookie").orElseThrow();

        assertThat(cookie)
                .startsWith("carried=")
                .doesNotContain("3333")
                .contains("Path=/pc_next/receipt", "HttpOnly", "SameSite=Lax", "Max-Age=600");
        assertThat(sent.answer().headers().firstValue("location").orElseThrow()).doesNotContain("3333");
    }

    @Test
    void aCodeTypedOverAnotherDraftOffersBothAndLosesNeither() {
        Respondent elsewhere = new Respondent(base);
        elsewhere.submit(elsewhere.open("/pc_next/answer"), "Bootle");
        String theirs = elsewhere
                .submit(elsewhere.open("/pc_next/come-back"))
                .page()
                .select(".heard-code")
                .text();
        parent.submit(parent.open("/pc_next/answer"), "Formby");

        Read both = parent.post("/pc_next/come-back", Map.of("code", theirs));

        assertThat(both.heading()).contains("Which answers do you want to go on with?");
        assertThat(chosen(parent)).as("nothing has changed yet").isEqualTo("Formby");
        String mine = both.page().select(".heard-code").text();
        assertThat(mine).hasSize(14).isNotEqualTo(theirs);
        parent.submit(both);
        assertThat(chosen(parent)).isEqualTo("Bootle");
        parent.submit(parent.post("/pc_next/come-back", Map.of("code", mine)));
        assertThat(chosen(parent)).isEqualTo("Formby");
        assertThat(parent.post("/pc_next/come-back", Map.of("code", mine)).path())
                .as("one's own code is no other draft")
                .isEqualTo("/pc_next/child-1/child_about");
    }

    private static String chosen(Respondent person) {
        return person.open("/pc_next/locality").page().select("input[checked]").val();
    }

    @Test
    void theReceiptIsFoundAgainAndSaysWhatItIsFor() {
        Read sent = parent.submit(parent.answerAll(parent.open("/pc_next/answer"), Map.of("locality", "Formby")));

        assertThat(sent.path()).isEqualTo("/pc_next/sent");
        String code = sent.page().select(".heard-code").text();
        assertThat(sent.page().select("main dl").text())
                .contains(
                        "SEND survey for parents and carers",
                        base.resolve("/pc_next/receipt").toString());
        Read start = parent.open("/pc_next");
        assertThat(start.page().text()).contains("You have sent your answers from this browser.");
        Read again = parent.open(start.page().select(".govuk-inset-text a").attr("href"));
        assertThat(again.page().select(".heard-code").text()).isEqualTo(code);
        assertThat(new Respondent(base).open("/pc_next").page().text()).doesNotContain("You have sent");
    }
}
