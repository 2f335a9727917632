package org.heard.people.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {
    private static final String PASSWORD = "four words are good";

    @Inject
    Accounts accounts;

    @Test
    void leadsToTheirPagesWithACookieNoScriptAndNoOtherSiteCanUse() {
        Response answer = signIn(added("officer"), PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/your-pages");
        assertThat(answer.header("Set-Cookie")).containsIgnoringCase("HttpOnly").contains("SameSite=Strict");
    }

    @Test
    void believesNoProxyItWasNotToldOf() {
        Response answer = given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .formParam("name", added("officer"))
                .formParam("password", PASSWORD)
                .post("/sign-in");

        assertThat(answer.header("Set-Cookie")).doesNotContainIgnoringCase("Secure");
    }

    @Test
    void saysTheSameForAWrongNameAndAWrongPassword() {
        Response wrongPassword = signIn(added("officer"), "not the password");
        Response wrongName = signIn("nobody-here", PASSWORD);

        assertThat(wrongPassword.statusCode()).isEqualTo(wrongName.statusCode()).isEqualTo(302);
        assertThat(wrongPassword.header("Location"))
                .isEqualTo(wrongName.header("Location"))
                .endsWith("/sign-in?again=1");
        assertThat(wrongPassword.getCookie("heard-session")).isNullOrEmpty();
        given().get("/sign-in?again=1").then().statusCode(200).body(containsString(SignInPage.AGAIN));
    }

    @Test
    void closesAnAccountAfterFiveWrongPasswords() {
        String name = added("officer");
        for (int i = 0; i < FailedSignIns.ALLOWED; i++) {
            signIn(name, "guess number " + i);
        }
        assertThat(signIn(name, PASSWORD).header("Location")).endsWith("/sign-in?again=1");
    }

    @Test
    void forgetsWrongPasswordsAfterTheRightOne() {
        String name = added("officer");
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < FailedSignIns.ALLOWED - 1; i++) {
                signIn(name, "guess number " + i);
            }
            assertThat(signIn(name, PASSWORD).header("Location")).endsWith("/your-pages");
        }
    }

    @Test
    void sendsAStrangerToSignInFirst() {
        given().redirects()
                .follow(false)
                .get("/your-pages")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/sign-in"));
    }

    @Test
    void letsARemovedAccountInNoMore() {
        String name = added("forum");
        String session = signIn(name, PASSWORD).getCookie("heard-session");
        given().cookie("heard-session", session).get("/your-pages").then().statusCode(200);

        accounts.remove(name);
        given().redirects()
                .follow(false)
                .cookie("heard-session", session)
                .get("/your-pages")
                .then()
                .statusCode(302);
    }

    @Test
    void signsOut() {
        String session = signIn(added("forum"), PASSWORD).getCookie("heard-session");

        given().redirects()
                .follow(false)
                .cookie("heard-session", session)
                .post("/sign-out")
                .then()
                .statusCode(303)
                .cookie("heard-session", "");
    }

    @Test
    void keepsOfficersFromTheAccounts() {
        String session = signIn(added("officer"), PASSWORD).getCookie("heard-session");
        given().cookie("heard-session", session).get("/accounts").then().statusCode(403);
    }

    @Test
    void showsNoDemonstrationAccountsWithoutTheDemonstration() {
        given().get("/sign-in").then().statusCode(200).body(not(containsString("look round")));
        assertThat(accounts.count("demo")).isZero();
    }

    private String added(String role) {
        String name = "jo." + UUID.randomUUID().toString().substring(0, 8);
        accounts.add(name, role, PASSWORD);
        return name;
    }

    private static Response signIn(String name, String password) {
        return given().redirects()
                .follow(false)
                .formParam("name", name)
                .formParam("password", password)
                .post("/sign-in");
    }
}
