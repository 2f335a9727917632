package org.heard.people.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where signing in leads, and what stands above every page of somebody who is signed in. */
@QuarkusTest
class YourPagesTest {
    private static final String PASSWORD = "eleven green boats";

    @TestHTTPResource
    URI base;

    @Inject
    Accounts accounts;

    @AfterEach
    @Transactional
    void remove() {
        accounts.delete("name like 'seat.%'");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"member", "reader"})
    void whoHasNothingToDoIsToldSoAndWhereTheyCanGo() {
        Document page = page("/your-pages");

        assertThat(page.select("main").text()).contains("Nothing waits for you.");
        assertThat(sections(page)).containsExactly("Your pages", "Results", "Reports", "Board");
        assertThat(page.select(".heard-who").text()).isEqualTo("Signed in as robin Sign out");
    }

    @Test
    @TestSecurity(
            user = "robin",
            roles = {"administrator", "reader"})
    void theMenuHoldsWhatTheRoleMayDoAndMarksThePageShown() {
        assertThat(sections(page("/your-pages")))
                .containsExactly(
                        "Your pages",
                        "Rounds",
                        "Surveys",
                        "Releases",
                        "Results",
                        "Reports",
                        "Board",
                        "Area",
                        "Accounts");
        Document log = page("/rounds/log");
        assertThat(log.select("#navigation [aria-current]").eachText()).containsExactly("Rounds");
        assertThat(log.select("#navigation [aria-current=true]")).hasSize(1);
        assertThat(page("/accounts").select("#navigation [aria-current=page]").eachText())
                .containsExactly("Accounts");
    }

    @Test
    void whatWaitsIsListedSoonestFirstWithItsDay() {
        LocalDate today = LocalDate.of(2021, 4, 14);
        List<WaitingItem> sorted = Stream.of(
                        waiting("none", null),
                        waiting("later", today.plusDays(16)),
                        waiting("now", today),
                        waiting("late", today.minusDays(2)),
                        waiting("yesterday", today.minusDays(1)))
                .sorted(WaitingItem.SOONEST)
                .toList();

        assertThat(sorted)
                .extracting(one -> one.when(today))
                .containsExactly("2 days late", "1 day late", "today", "by 30 April 2021", "no day");
    }

    @Test
    void anAdviserPastTheLastDayIsRefusedWithASentenceAndASeatedOneReads() {
        accounts.add("seat.adviser", "adviser", PASSWORD);
        String cookie = signIn("seat.adviser");
        Response unseated = given().cookie("heard-session", cookie).get("/your-pages");
        assertThat(unseated.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(unseated.asString()).select("main").text())
                .contains("an administrator first has to write down your last day as an adviser")
                .doesNotContain("is past");

        accounts.sit("seat.adviser", "dfe-adviser", LocalDate.now().plusMonths(11));
        assertThat(given().cookie("heard-session", cookie).get("/your-pages").statusCode())
                .isEqualTo(200);

        over("seat.adviser");
        Response past = given().cookie("heard-session", cookie).get("/your-pages");
        assertThat(past.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(past.asString()).select("main").text())
                .contains("Your last day as an adviser is past, so you cannot read the board’s pages.");
        assertThat(given().cookie("heard-session", cookie).get("/results").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleOpensItsOwnPagesAndSignsOut(Role role) {
        String name = "seat." + role.word();
        accounts.add(name, role.word(), PASSWORD);
        accounts.sit(name, "seat", LocalDate.now().plusMonths(1));
        String cookie = signIn(name);

        for (String own : List.of("/your-pages", "/your-pages/password", "/reports", "/board")) {
            assertThat(given().cookie("heard-session", cookie).get(own).statusCode())
                    .as(role + " at " + own)
                    .isEqualTo(200);
        }
        assertThat(given().cookie("heard-session", cookie)
                        .redirects()
                        .follow(false)
                        .header("Origin", base.toString().replaceAll("/$", ""))
                        .formParam("password", PASSWORD)
                        .formParam("new-password", "twelve blue boats")
                        .post("/your-pages/password")
                        .statusCode())
                .as(role + " chooses a new password")
                .isEqualTo(303);
        assertThat(given().cookie("heard-session", cookie)
                        .redirects()
                        .follow(false)
                        .header("Origin", base.toString().replaceAll("/$", ""))
                        .post("/sign-out")
                        .statusCode())
                .isEqualTo(303);
        assertThat(given().cookie("heard-session", cookie)
                        .redirects()
                        .follow(false)
                        .get("/your-pages")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void anAdvisersLastDayIsAskedForAndAtMostAYearOn() {
        accounts.add("seat.other", "adviser", PASSWORD);
        for (LocalDate wrong : Stream.of(
                        Optional.<LocalDate>empty(),
                        Optional.of(LocalDate.now().minusDays(1)),
                        Optional.of(LocalDate.now().plusMonths(12).plusDays(1)))
                .map(day -> day.orElse(null))
                .toList()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> accounts.sit("seat.other", "dfe", wrong))
                    .isInstanceOf(AccountRefused.class)
                    .hasMessageContaining("An adviser needs a last day");
        }
    }

    @Transactional
    void over(String name) {
        accounts.update("lastDay = ?1 where name = ?2", LocalDate.now().minusDays(1), name);
    }

    private static WaitingItem waiting(String what, LocalDate day) {
        return new WaitingItem(Optional.ofNullable(day), what, "/", "", "Open");
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).asString());
    }

    private static List<String> sections(Document page) {
        return page.select("#navigation a").eachText();
    }

    private String signIn(String name) {
        return given().redirects()
                .follow(false)
                .header("Origin", base.toString().replaceAll("/$", ""))
                .formParam("name", name)
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .cookie("heard-session");
    }
}
