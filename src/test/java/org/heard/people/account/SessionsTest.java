package org.heard.people.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.heard.people.area.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SessionsTest {
    private static final String PASSWORD = "four words are good";
    private static final String OTHER = "quite other things to say";

    @Inject
    Accounts accounts;

    @Inject
    EntityManager store;

    @Inject
    Area area;

    @Test
    void aCopyOfTheCookieOpensNothingAfterSigningOut() {
        String session = signedIn(added("officer"), PASSWORD);
        assertThat(status(session)).isEqualTo(200);

        given().redirects()
                .follow(false)
                .cookie("heard-session", session)
                .post("/sign-out")
                .then()
                .statusCode(303);

        assertThat(status(session)).isEqualTo(302);
    }

    @Test
    void aNewPasswordEndsEverySession() {
        String name = added("officer");
        String here = signedIn(name, PASSWORD);
        String elsewhere = signedIn(name, PASSWORD);

        accounts.changePassword(name, OTHER);

        assertThat(status(here)).isEqualTo(302);
        assertThat(status(elsewhere)).isEqualTo(302);
        assertThat(signedIn(name, OTHER)).isNotEmpty();
    }

    @Test
    void whoChangesTheirOwnPasswordStaysSignedInHereAlone() {
        String name = added("forum");
        String here = signedIn(name, PASSWORD);
        String elsewhere = signedIn(name, PASSWORD);

        Response answer = given().redirects()
                .follow(false)
                .cookie("heard-session", here)
                .formParam("password", PASSWORD)
                .formParam("new-password", OTHER)
                .post("/your-pages/password");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(status(answer.getCookie("heard-session"))).isEqualTo(200);
        assertThat(status(here)).isEqualTo(302);
        assertThat(status(elsewhere)).isEqualTo(302);
    }

    @Test
    void nobodyChangesAPasswordWithoutTheOldOne() {
        String name = added("forum");
        String here = signedIn(name, PASSWORD);

        given().cookie("heard-session", here)
                .formParam("password", "not the password")
                .formParam("new-password", OTHER)
                .post("/your-pages/password")
                .then()
                .statusCode(422);

        assertThat(signedIn(name, PASSWORD)).isNotEmpty();
    }

    @Test
    void aNameThatIsUsedAgainOpensNothingToTheOldCookie() {
        String name = added("officer");
        String session = signedIn(name, PASSWORD);

        accounts.remove(name);
        accounts.add(name, "administrator", OTHER);

        assertThat(status(session)).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seen = now() - interval '31 minutes'",
                "begun = now() - interval '601 minutes'",
                "begun = now() + interval '2 days', seen = now() + interval '2 days'"
            })
    void aSessionEndsAfterHalfAnHourWithoutAClickAndAfterTenHoursInAllWhateverAClockSaid(String when) {
        String name = added("officer");
        String session = signedIn(name, PASSWORD);

        move(name, when);

        assertThat(status(session)).isEqualTo(302);
    }

    @Test
    void anAdministratorEndsTheSessionsOfSomebodyElse() {
        String name = added("officer");
        String session = signedIn(name, PASSWORD);

        given().redirects()
                .follow(false)
                .cookie("heard-session", signedIn(added("administrator"), PASSWORD))
                .formParam("account", name)
                .post("/accounts/sign-out")
                .then()
                .statusCode(303);

        assertThat(status(session)).isEqualTo(302);
    }

    @Test
    void theDatabaseHoldsNoCookie() {
        String name = added("officer");
        String session = signedIn(name, PASSWORD);

        byte[] mark = (byte[]) store.createNativeQuery("select mark from session where account = ?1")
                .setParameter(1, name)
                .getSingleResult();

        assertThat(java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(mark))
                .isNotEqualTo(session);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example/", "https://elsewhere.example/", "elsewhere"})
    void aForeignWayBackLeadsToTheirPages(String foreign) {
        given().redirects()
                .follow(false)
                .cookie("heard-return", foreign)
                .formParam("name", added("officer"))
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(302)
                .header("Location", org.hamcrest.Matchers.endsWith("/your-pages"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "123456789012", "aaaaaaaaaaaa", "qwertyuiop12", "Password123!", "short"})
    void aPasswordGuessersTryFirstIsRefused(String easy) {
        assertThatThrownBy(
                        () -> accounts.add("jo." + UUID.randomUUID().toString().substring(0, 8), "officer", easy))
                .isInstanceOf(AccountRefused.class);
    }

    @Test
    void soAreTheAreasNamesAndTheirOwn() {
        for (String near : area.ownWords()) {
            assertThatThrownBy(() -> accounts.add("jo.smithers", "officer", near + "2026" + near))
                    .as(near)
                    .isInstanceOf(AccountRefused.class);
        }
        assertThatThrownBy(() -> accounts.add("jo.smithers", "officer", "smithers2026!"))
                .isInstanceOf(AccountRefused.class);
    }

    @Transactional
    void move(String name, String when) {
        store.createNativeQuery("update session set " + when + " where account = ?1")
                .setParameter(1, name)
                .executeUpdate();
    }

    private static int status(String session) {
        return given().redirects()
                .follow(false)
                .cookie("heard-session", session)
                .get("/your-pages")
                .statusCode();
    }

    private String added(String role) {
        String name = "jo." + UUID.randomUUID().toString().substring(0, 8);
        accounts.add(name, role, PASSWORD);
        return name;
    }

    private static String signedIn(String name, String password) {
        return given().redirects()
                .follow(false)
                .formParam("name", name)
                .formParam("password", password)
                .post("/sign-in")
                .getCookie("heard-session");
    }
}
