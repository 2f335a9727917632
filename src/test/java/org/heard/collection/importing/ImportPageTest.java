package org.heard.collection.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "officer", roles = "officer")
class ImportPageTest {
    private static final String PAGE = "/rounds/import";

    @Inject
    EarlierRounds earlier;

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    @AfterEach
    void takeOut() {
        if (isIn()) {
            earlier.takeOut("pc2020");
        }
    }

    @Test
    void showsHowTheFilesAreUnderstoodAndKeepsNothing() {
        Document page =
                page(send(PAGE, shipped(), Shipped.mapText("2020"), "", "").statusCode(200));

        assertThat(page.select("h1").text()).isEqualTo("September 2020: how the file is understood");
        assertThat(page.select("table tbody tr")).hasSize(11);
        assertThat(page.text()).contains("IP Address", "Email Address", "Invented sample data");
        assertThat(page.select("table tbody tr").text()).contains("No: 38 · Partly: 22 · Yes, fully: 13");
        assertThat(page.html()).doesNotContain("192.0.2.");
        assertThat(isIn()).isFalse();
    }

    @Test
    void saysHowManyRowsHoldNoAnswer() {
        byte[] longer = (new String(shipped(), StandardCharsets.UTF_8) + ",".repeat(19) + "\r\n" + ",".repeat(19))
                .getBytes(StandardCharsets.UTF_8);

        Document page = page(send(PAGE, longer, Shipped.mapText("2020"), "", "").statusCode(200));
        assertThat(page.select("dl").text()).contains("Left out: no answer in the row 2", "Parents 180");
    }

    @Test
    void bringsInWhatWasLookedAt() {
        Document page =
                page(send(PAGE, shipped(), Shipped.mapText("2020"), "", "").statusCode(200));

        send(
                        PAGE + "/confirm",
                        shipped(),
                        Shipped.mapText("2020"),
                        page.select("[name=fileDigest]").val(),
                        page.select("[name=mapDigest]").val())
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith(PAGE));
        assertThat(isIn()).isTrue();
        assertThat(page(given().get(PAGE).then()).text())
                .contains("September 2020")
                .contains("180 answers");
    }

    @Test
    void refusesToBringInOtherFilesThanThoseLookedAt() {
        Document page =
                page(send(PAGE, shipped(), Shipped.mapText("2020"), "", "").statusCode(200));
        byte[] other = new String(shipped(), StandardCharsets.UTF_8)
                .replaceFirst("Better before", "No difference")
                .getBytes(StandardCharsets.UTF_8);

        String said = page(send(
                                PAGE + "/confirm",
                                other,
                                Shipped.mapText("2020"),
                                page.select("[name=fileDigest]").val(),
                                page.select("[name=mapDigest]").val())
                        .statusCode(422))
                .select(".govuk-error-summary")
                .text();
        assertThat(said).contains("These are not the two files you looked at");
        assertThat(isIn()).isFalse();
    }

    @Test
    void listsEveryDoubtAndOffersNoButton() {
        byte[] spoilt = new String(shipped(), StandardCharsets.UTF_8)
                .replace("Better since", "<b>Since</b>")
                .getBytes(StandardCharsets.UTF_8);

        Document page = page(send(PAGE, spoilt, Shipped.mapText("2020"), "", "").statusCode(200));
        assertThat(page.select("main li.heard-words")).isNotEmpty();
        assertThat(page.select("main li.heard-words").get(0).text()).contains("\"<b>Since</b>\" is none of the texts");
        assertThat(page.select("form[action$=confirm]")).isEmpty();
    }

    @Test
    void saysInOneSentenceWhatIsWrongWithAFile() {
        byte[] workbook = "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8);
        Document page =
                page(send(PAGE, workbook, Shipped.mapText("2020"), "", "").statusCode(422));

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a[href=#file]").text())
                .isEqualTo("2020.csv is a workbook (XLSX) or another zip archive, whatever its name says; save it as"
                        + " CSV UTF-8");
        assertThat(page.getElementById("file")).isNotNull();
    }

    @Test
    void asksForAFileWhereNoneWasChosen() {
        String said = page(given().multiPart("file", "", new byte[0])
                        .multiPart("map", "", new byte[0])
                        .post(PAGE)
                        .then()
                        .statusCode(422))
                .select(".govuk-error-summary")
                .text();
        assertThat(said).contains("Choose the file of answers");
    }

    @Test
    void takesARoundOutAgain() {
        earlier.bringIn(Shipped.plan("2020"), Actor.COMMAND_LINE);
        given().redirects()
                .follow(false)
                .formParam("round", "pc2020")
                .post(PAGE + "/undo")
                .then()
                .statusCode(303);
        assertThat(isIn()).isFalse();
    }

    @Test
    @TestSecurity(user = "forum", roles = "forum")
    void theForumBringsNothingIn() {
        given().get(PAGE).then().statusCode(403);
        send(PAGE + "/confirm", shipped(), Shipped.mapText("2020"), "", "").statusCode(403);
    }

    private static byte[] shipped() {
        return Shipped.bytes("2020.csv");
    }

    private static ValidatableResponse send(
            String address, byte[] file, String map, String fileDigest, String mapDigest) {
        RequestSpecification form = given().redirects()
                .follow(false)
                .multiPart("file", "C:\\exports\\2020.csv", file, "text/csv")
                .multiPart("map", "2020.map.yaml", map.getBytes(StandardCharsets.UTF_8), "application/yaml");
        return form.multiPart("fileDigest", fileDigest)
                .multiPart("mapDigest", mapDigest)
                .post(address)
                .then();
    }

    private static Document page(ValidatableResponse response) {
        return Jsoup.parse(response.extract().asString());
    }

    private boolean isIn() {
        return QuarkusTransaction.requiringNew()
                .call(() -> rounds.called("pc2020").isPresent() && responses.count() > 0);
    }
}
