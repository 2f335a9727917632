package org.heard.collection.keying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.collection.fieldwork.RoundForATest;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Answers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages on which two officers put a keyed form right, as a browser without a script sends them. */
@QuarkusTest
@TestSecurity(user = "amina", roles = "officer")
class CorrectionPageTest {
    private static final String CORRECT = "/rounds/pc_next/piles/correct";

    @Inject
    RoundForATest test;

    @Inject
    Rounds rounds;

    @Inject
    FormCorrections corrections;

    @Inject
    Responses responses;

    private Round round;
    private String code;

    @BeforeEach
    void keyAForm() {
        round = test.open("pc_next");
        post("/rounds/pc_next/piles", Map.of("mode", "paper", "counted", "3", "language", "en"));
        String pile = "/rounds/pc_next/piles/1";
        String key = Jsoup.parse(RestAssured.get(pile).asString())
                .selectFirst("input[name=form]")
                .val();
        Document kept = Jsoup.parse(post(
                        pile,
                        Map.of(
                                "form", key,
                                "children", "2",
                                "locality", "2",
                                "child-1-support_status", "1",
                                "child-2-age_band", "2",
                                "child-2-needs", "1 2",
                                "open_well", "She said \"yes\" & <b>"))
                .asString());
        code = kept.select(".heard-code").first().text();
    }

    @AfterEach
    void leaveNothingBehind() {
        test.clear("pc_next");
    }

    @Test
    void aFormComesBackAsItWasTypedAndSentAgainUnchangedChangesNothing() {
        Document page = found();

        assertThat(page.selectFirst("#locality").val()).isEqualTo("2");
        assertThat(page.getElementById("child-2-age_band").val()).isEqualTo("2");
        assertThat(page.getElementById("child-2-needs").val()).isEqualTo("1 2");
        assertThat(page.selectFirst("#open_well").val()).isEqualTo("She said \"yes\" & <b>");
        Response again = post(CORRECT + "/propose", with(page, Map.of("why", "no reason")));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(again.asString())
                        .select(".govuk-error-summary__list a")
                        .text())
                .isEqualTo("These are the answers that were keyed. Change what is wrong");
        assertThat(corrections.waiting(round)).isZero();
    }

    @Test
    void whatIsWrongInAProposalComesBackWithEverythingTyped() {
        Response answer = post(
                CORRECT + "/propose", with(found(), Map.of("locality", "77", "open_well", "typed anew", "why", "")));
        Document page = Jsoup.parse(answer.asString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#locality", "#why");
        assertThat(page.selectFirst("#locality").val()).isEqualTo("77");
        assertThat(page.selectFirst("#open_well").val()).isEqualTo("typed anew");
        assertThat(page.selectFirst("input[name=code]").val()).isEqualTo(code);
    }

    @Test
    void whoeverProposedMayOnlyTakeItBack() {
        Response kept =
                post(CORRECT + "/propose", with(found(), Map.of("locality", "3", "why", "the 3 looked like a 2")));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(RestAssured.get("/rounds/pc_next/piles").asString())
                        .text())
                .contains("Waiting for another officer: 1.");

        Document waits = found();
        assertThat(waits.select("button[name=decision]").eachAttr("value")).containsExactly("withdraw");
        assertThat(decide(waits, "apply").statusCode()).isEqualTo(422);
        assertThat(answers().to("locality").orElseThrow().codes()).containsExactly("Formby");
        assertThat(decide(waits, "withdraw").statusCode()).isEqualTo(303);
        assertThat(corrections.waiting(round)).isZero();
    }

    @Test
    void theOtherOfficerSeesWhatWouldChangeAndDecides() {
        Answers right = answers().with("locality", org.heard.questionnaire.survey.Answer.of("Crosby"));
        corrections.propose(round, code, Proposal.correct(right, "the 3 looked like a 2"), new Actor("officer", "ben"));

        Document page = found();
        assertThat(page.select("dt").eachText()).hasSize(1).first().asString().startsWith("1. Where do you live?");
        assertThat(page.select("dd").text()).isEqualTo("Keyed as: Formby Proposed: Crosby");
        assertThat(page.text()).contains("Why: “the 3 looked like a 2”");
        assertThat(page.select("button[name=decision]").eachAttr("value")).containsExactly("apply", "refuse");
        assertThat(decide(page, "apply").statusCode()).isEqualTo(303);
        assertThat(decide(page, "apply").statusCode()).as("pressed twice").isEqualTo(422);

        assertThat(answers()).isEqualTo(right);
        assertThat(RestAssured.get("/rounds/log?deeds=Corrected").asString())
                .contains("Corrected a keyed form, as another officer had proposed");
    }

    @Test
    void aFormIsStruckWithAReason() {
        assertThat(post(CORRECT + "/propose", Map.of("code", code, "strike", "yes"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(CORRECT + "/propose", Map.of("code", code, "strike", "yes", "why-strike", "keyed twice"))
                        .statusCode())
                .isEqualTo(303);

        Document waits = found();
        assertThat(waits.text()).contains("strike the form", "Why: “keyed twice”");
        assertThat(RestAssured.get(CORRECT).asString()).contains("Let all that waits lapse");
        assertThat(post(CORRECT + "/lapse", Map.of()).statusCode()).isEqualTo(303);
        assertThat(RestAssured.get(CORRECT).asString()).doesNotContain("Let all that waits lapse");
    }

    @Test
    void aCodeOfNoFormAndARoundThatIsCountedAreRefusedInASentence() {
        for (String wrong : List.of("", "3333 3333", "x".repeat(5000), "\u0000")) {
            Response answer = post(CORRECT, Map.of("code", wrong));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.asString()).contains("No form of this round is kept under that code");
        }
        QuarkusTransaction.requiringNew()
                .run(() -> rounds.called("pc_next").orElseThrow().count(LocalDate.of(2020, 2, 2)));

        assertThat(post(CORRECT, Map.of("code", code)).asString())
                .contains("This round has been counted for a release, so its forms stay as they are");
        assertThat(RestAssured.get("/rounds/pc_next/piles").asString()).doesNotContain("piles/correct\"");
    }

    private Document found() {
        Response answer = post(CORRECT, Map.of("code", code));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    /** Everything a browser would send of the first form, with that typed over it. */
    private static Map<String, String> with(Document page, Map<String, String> typed) {
        Map<String, String> sent = new LinkedHashMap<>();
        for (Element box : page.select("main form").first().select("input[name], textarea[name]")) {
            sent.put(box.attr("name"), box.val());
        }
        sent.putAll(typed);
        return sent;
    }

    private static Response decide(Document page, String decision) {
        return post(CORRECT + "/decide", with(page, Map.of("decision", decision)));
    }

    private Answers answers() {
        return QuarkusTransaction.requiringNew()
                .call(() -> responses.of(round).get(0).answers());
    }

    private static Response post(String path, Map<String, String> form) {
        RequestSpecification request =
                RestAssured.given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
        form.forEach(request::formParam);
        return request.post(path);
    }
}
