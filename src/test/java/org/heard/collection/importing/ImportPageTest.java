package org.heard.collection.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Rounds;
import org.heard.ground.uploads.KeptUploads;
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

    @Inject
    KeptUploads uploads;

    @AfterEach
    void takeOut() {
        QuarkusTransaction.requiringNew()
                .run(() -> responses
                        .getEntityManager()
                        .createNativeQuery("delete from import_upload")
                        .executeUpdate());
        if (isIn()) {
            earlier.takeOut("pc2020", Actor.COMMAND_LINE);
        }
    }

    @Test
    void showsHowTheFilesAreUnderstoodAndKeepsNothing() {
        Document page = page(send(PAGE, shipped()).statusCode(200));

        assertThat(page.select("h1").text()).isEqualTo("September 2020: how the file is understood");
        assertThat(page.select("table tbody tr")).hasSize(11);
        assertThat(page.text()).contains("IP Address", "Email Address", "Invented sample data");
        assertThat(page.select("table tbody tr").text())
                .contains("No: 30 or more · Partly: 20 or more · Yes, fully: 10 or more");
        assertThat(page.html()).doesNotContain("192.0.2.");
        assertThat(isIn()).isFalse();
    }

    @Test
    void saysHowManyRowsHoldNoAnswer() {
        byte[] longer = (new String(shipped(), StandardCharsets.UTF_8) + ",".repeat(19) + "\r\n" + ",".repeat(19))
                .getBytes(StandardCharsets.UTF_8);

        Document page = page(send(PAGE, longer).statusCode(200));
        assertThat(page.select("dl").text()).contains("Left out: no answer in the row 2", "Parents 180");
    }

    @Test
    void bringsInWhatWasLookedAtWithoutTheFilesOnceMoreAndSaysSoOnce() {
        String kept = looked(shipped()).select("[name=kept]").val();

        ValidatableResponse done =
                confirm(kept).statusCode(303).header("Location", org.hamcrest.Matchers.endsWith(PAGE));
        assertThat(isIn()).isTrue();
        String banner = page(given().cookies(done.extract().cookies()).get(PAGE).then())
                .select(".govuk-notification-banner--success")
                .text();
        assertThat(banner).contains("2020.csv is in as September 2020: 180 answers");
        assertThat(page(given().get(PAGE).then()).select(".govuk-notification-banner"))
                .isEmpty();

        assertThat(page(given().get("/rounds/log?deeds=180").then()).text())
                .contains("Brought it in from a file: 180 answers September 2020 officer");
        assertThat(kept()).as("the files are gone").isZero();
        confirm(kept).statusCode(303);
        assertThat(isIn()).isTrue();
    }

    @Test
    void whatIsKeptBetweenTheStepsCannotBeReadInTheDatabase() {
        String kept = looked(shipped()).select("[name=kept]").val();
        byte[] content = QuarkusTransaction.requiringNew().call(() -> (byte[]) responses
                .getEntityManager()
                .createNativeQuery("select content from import_upload where content is not null limit 1")
                .getSingleResult());
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("192.0.2.", "How old is");
        assertThat(kept).hasSize(43);
        confirm(kept).statusCode(303);
    }

    @Test
    void filesThatWereNotBroughtInAreForgotten() {
        String kept = looked(shipped()).select("[name=kept]").val();
        QuarkusTransaction.requiringNew()
                .run(() -> responses
                        .getEntityManager()
                        .createNativeQuery("update import_upload set asked = asked - interval '61 minutes'")
                        .executeUpdate());

        assertThat(page(confirm(kept).statusCode(422))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Heard keeps the files for an hour only; choose them again");
        assertThat(isIn()).isFalse();
        uploads.forget();
        assertThat(kept()).isZero();
        confirm("nothing").statusCode(422);
    }

    @Test
    void severalFilesAreChosenAtOnce() {
        Document page = page(given().multiPart("file", "en.csv", field("19-one-round-two-files.en.csv"), "text/csv")
                .multiPart("file", "pl.csv", field("19-one-round-two-files.pl.csv"), "text/csv")
                .multiPart("map", "both.map.yaml", field("19-one-round-two-files.map.yaml"), "application/yaml")
                .post(PAGE)
                .then()
                .statusCode(200));

        assertThat(page.select("dl").text()).contains("Rows in the file 5", "Parents 5");
        confirm(page.select("[name=kept]").val()).statusCode(303);
        assertThat(isIn()).isTrue();
    }

    @Test
    void theKeysAndCodesOfEverySurveyStandOnThePageAndAsAFile() {
        Document page = page(given().get(PAGE).then());
        assertThat(page.select("pre").eachText())
                .hasSameSizeAs(Shipped.SURVEYS.all())
                .anyMatch(map -> map.contains("survey: pc2020") && map.contains("question: ehcp_listened"));

        given().get(page.select("a[download]").get(0).attr("href"))
                .then()
                .statusCode(200)
                .contentType("application/yaml");
        given().get(PAGE + "/map/nothing.map.yaml").then().statusCode(404);
    }

    @Test
    void listsEveryDoubtAndOffersNoButton() {
        byte[] spoilt = new String(shipped(), StandardCharsets.UTF_8)
                .replace("Better since", "<b>Since</b>")
                .getBytes(StandardCharsets.UTF_8);

        Document page = page(send(PAGE, spoilt).statusCode(200));
        assertThat(page.select("main li.heard-words")).isNotEmpty();
        assertThat(page.select("main li.heard-words").get(0).text()).contains("\"<b>Since</b>\" is none of the texts");
        assertThat(page.select("form[action$=confirm]")).isEmpty();
    }

    @Test
    void saysInOneSentenceWhatIsWrongWithAFile() {
        byte[] workbook = "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8);
        Document page = page(send(PAGE, workbook).statusCode(422));

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
        confirm("x").statusCode(403);
    }

    private static byte[] shipped() {
        return Shipped.bytes("2020.csv");
    }

    private static Document looked(byte[] file) {
        return page(send(PAGE, file).statusCode(200));
    }

    private static ValidatableResponse send(String address, byte[] file) {
        byte[] map = Shipped.mapText("2020").getBytes(StandardCharsets.UTF_8);
        return given().redirects()
                .follow(false)
                .multiPart("file", "C:\\exports\\2020.csv", file, "text/csv")
                .multiPart("map", "2020.map.yaml", map, "application/yaml")
                .post(address)
                .then();
    }

    private static ValidatableResponse confirm(String kept) {
        return given().redirects()
                .follow(false)
                .formParam("kept", kept)
                .post(PAGE + "/confirm")
                .then();
    }

    private static byte[] field(String name) {
        try (java.io.InputStream in = ImportPageTest.class.getResourceAsStream("/field/" + name)) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private long kept() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) responses
                                .getEntityManager()
                                .createNativeQuery("select count(content) from import_upload")
                                .getSingleResult())
                        .longValue());
    }

    private static Document page(ValidatableResponse response) {
        return Jsoup.parse(response.extract().asString());
    }

    private boolean isIn() {
        return QuarkusTransaction.requiringNew()
                .call(() -> rounds.called("pc2020").isPresent() && responses.count() > 0);
    }
}
