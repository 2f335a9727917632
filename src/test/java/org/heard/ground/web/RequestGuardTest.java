package org.heard.ground.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RequestGuardTest {
    @Test
    void refusesAPostFromAnotherSiteWithAPageThatSaysWhatToDo() {
        String page = given().header("Sec-Fetch-Site", "cross-site")
                .post("/help")
                .then()
                .statusCode(403)
                .extract()
                .asString();

        assertThat(Jsoup.parse(page).select("h1").text()).isEqualTo("You cannot see this page");
        given().header("Origin", "https://elsewhere.example")
                .post("/help")
                .then()
                .statusCode(403);
    }

    @Test
    void letsInPostsOfOurOwnPagesAndOfPhonesTooOldToSay() {
        // 405: past the gate, and there is no such post.
        given().header("Sec-Fetch-Site", "same-origin").post("/help").then().statusCode(405);
        given().post("/help").then().statusCode(405);
    }

    @Test
    void refusesAFormLongerThanAnyOfOurs() {
        given().contentType("application/x-www-form-urlencoded")
                .body("a=" + "b".repeat(200_000))
                .post("/help")
                .then()
                .statusCode(413)
                .body(containsString("too long"));
    }

    @Test
    void refusesASignInThatIsNoForm() {
        given().noContentType().post("/sign-in").then().statusCode(400).body(containsString("could not read that"));
        given().contentType("application/json")
                .body("{}")
                .post("/help/../sign-in")
                .then()
                .statusCode(400);
        given().contentType("text/plain").body("x").post("/sign-in").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"/, no-cache", "/help, no-cache", "/sign-in, no-store", "/nothing/here, no-store"})
    void everyPageIsGuardedByItsHeaders(String path, String kept) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Cache-Control", equalTo(kept));
    }

    @Test
    void theNotFoundPageLooksLikeTheRest() {
        Document page = Jsoup.parse(
                given().get("/nothing/here").then().statusCode(404).extract().asString());

        assertThat(page.select("header .heard-header__name")).hasSize(1);
        assertThat(page.title()).isEqualTo("Page not found – Heard");
    }
}
