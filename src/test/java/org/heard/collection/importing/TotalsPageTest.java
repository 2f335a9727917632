package org.heard.collection.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Published totals come in by pressing. Invented figures. */
@QuarkusTest
@TestSecurity(user = "officer", roles = "officer")
class TotalsPageTest {
    private static final String PAGE = "/rounds/import/totals";
    private static final String HEAD =
            "round,key,question,option,n,percent,base,unit,split,split_value,source_page,source_url\n";
    private static final String LISTENED = """
        pc2019,ehcp_listened,,1,84,,128,children,,,12,https://example.org/report
        pc2019,ehcp_listened,,2,27,,128,children,,,12,https://example.org/report
        pc2019,ehcp_listened,,3,17,,128,children,,,12,https://example.org/report
        pc2019,ehcp_listened,,9,0,,128,children,,,12,https://example.org/report
        """;

    @Inject
    Rounds rounds;

    @Inject
    EarlierRounds earlier;

    @AfterEach
    void takeOut() {
        if (isIn()) {
            earlier.takeOut("pc2019", Actor.COMMAND_LINE);
        }
    }

    @Test
    void totalsAreLookedAtConfirmedAndTakenOutWhole() {
        Document seen = look(HEAD + LISTENED);
        assertThat(seen.text())
                .contains(
                        "1 question can be used",
                        "128",
                        "No: 84 · Partly: 27",
                        "page 12 of https://example.org/report");
        assertThat(isIn()).isFalse();

        confirm(seen).statusCode(303);
        assertThat(isIn()).isTrue();
        assertThat(page(given().get("/rounds/import").then())
                        .select("#imported ~ ul")
                        .text())
                .contains("Published totals only");
        confirm(seen).statusCode(303);
        assertThat(look(HEAD + LISTENED).text()).contains("is already in; take the round out first");

        given().redirects()
                .follow(false)
                .formParam("round", "pc2019")
                .post("/rounds/import/undo")
                .then()
                .statusCode(303);
        assertThat(isIn()).isFalse();
    }

    @Test
    void eachRoundOfAFileComesInByAPressOfItsOwn() {
        Document seen = look(HEAD + LISTENED + LISTENED.replace("pc2019", "pc2020"));
        confirm(seen).statusCode(303);

        confirm(seen, "pc2020").statusCode(303);

        assertThat(page(given().get("/rounds/import").then())
                        .select("#imported ~ ul li")
                        .eachText())
                .filteredOn(line -> line.contains("Published totals only"))
                .hasSize(2);
        confirm(seen, "pc2020").statusCode(303);
        earlier.takeOut("pc2020", Actor.COMMAND_LINE);
    }

    @Test
    void eachRowThatCannotBeUsedIsNamedWithItsLine() {
        Document seen = look(HEAD + LISTENED + """
            pc2019,edu_progress,,1,,13,7,children,,,14,https://example.org/report
            pc2019,edu_progress,,2,3,,7,children,,,14,https://example.org/report
            pc2019,edu_progress,,3,3,,8,children,,,15,https://example.org/report
            pc1999,edu_progress,,3,3,,8,children,,,15,https://example.org/report
            """);
        assertThat(seen.text())
                .contains(
                        "Line 6, edu_progress, answer 1: no whole number of 7 answers gives 13%",
                        "Line 7, edu_progress, answer 2: its base 7 contradicts 8 in line 8",
                        "No survey has the key “pc1999”");
    }

    @Test
    void whatIsNoFileOfTotalsIsRefusedOnTheSamePage() {
        assertThat(refused("name,age\nx,3\n")).contains("the heading lacks base, key, option, round");
        assertThat(refused(HEAD + LISTENED.replace("pc2019", "pc1999")))
                .contains("holds totals of pc1999, and no survey has such a key");
        given().formParam("kept", "nothing").post(PAGE + "/confirm").then().statusCode(422);
        assertThat(page(given().get(PAGE).then()).text()).contains("How the file is written");
    }

    private static Document look(String file) {
        return page(send(file).statusCode(200));
    }

    private static String refused(String file) {
        return page(send(file).statusCode(422)).select(".govuk-error-summary").text();
    }

    private static ValidatableResponse send(String file) {
        return given().multiPart("file", "report.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(PAGE)
                .then();
    }

    private static ValidatableResponse confirm(Document seen) {
        return confirm(seen, "pc2019");
    }

    private static ValidatableResponse confirm(Document seen, String round) {
        return given().redirects()
                .follow(false)
                .formParam("kept", seen.select("[name=kept]").val())
                .formParam("round", round)
                .post(PAGE + "/confirm")
                .then();
    }

    private static Document page(ValidatableResponse response) {
        return Jsoup.parse(response.extract().asString());
    }

    private boolean isIn() {
        return QuarkusTransaction.requiringNew()
                .call(() -> rounds.called("pc2019").isPresent());
    }
}
