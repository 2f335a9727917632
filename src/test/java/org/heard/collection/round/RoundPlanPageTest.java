package org.heard.collection.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.questionnaire.surveyfile.RealArea;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The real area promises to keep answers for 24 months. */
@QuarkusTest
@TestProfile(RealArea.class)
@TestSecurity(
        user = "an officer",
        roles = {"officer", "reader"})
class RoundPlanPageTest {
    @Inject
    Opening opening;

    @Inject
    Rounds rounds;

    @Inject
    RoundPlans plans;

    @Inject
    Clock clock;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            plans.getEntityManager()
                    .createNativeQuery("delete from round_log where round = 'staff'")
                    .executeUpdate();
            plans.deleteById("staff");
            rounds.deleteById("staff");
        });
    }

    @Test
    void saysWhatIsMissingBeforeItCanOpen() {
        Document page = Jsoup.parse(RestAssured.get("/rounds/staff/plan").asString());

        assertThat(page.select("#open + ul li").eachText())
                .containsExactly("the last day for answers", "the day until which answers are kept");
        assertThat(page.select("form[action$=open]")).isEmpty();
    }

    @Test
    void opensAsPlannedOnceNothingIsMissing() {
        LocalDate today = LocalDate.now(clock);
        save(plan(today.plusDays(20), today.plusDays(200)).formParam("name", "Winter"))
                .statusCode(303);
        ValidatableResponse opened = press("/rounds/staff/plan/open").statusCode(303);

        assertThat(opened.extract().header("Location")).isEqualTo("/rounds/staff");
        Round round = QuarkusTransaction.requiringNew()
                .call(() -> rounds.called("staff").orElseThrow());
        assertThat(round.label()).isEqualTo("Winter");
        assertThat(round.closes()).isEqualTo(today.plusDays(20));
        assertThat(plans.of("staff").keepUntil()).isEqualTo(Optional.of(today.plusDays(200)));
    }

    @Test
    void whatIsMissingIsAlsoSaidToWhoeverPressesOpenAllTheSame() {
        String page = press("/rounds/staff/plan/open").statusCode(422).extract().asString();

        assertThat(Jsoup.parse(page).select(".govuk-error-summary").text())
                .contains("Before it can open: the last day for answers");
        assertThat(rounds.called("staff")).isEmpty();
    }

    @Test
    void nobodyKeepsAnswersLongerThanThePrivacyNoticePromises() {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(20);

        String page = save(plan(last, last.plusMonths(24).plusDays(1)))
                .statusCode(422)
                .extract()
                .asString();

        assertThat(Jsoup.parse(page).select("#keep-error").text()).contains("24 months");
        save(plan(last, last)).statusCode(422);
        save(plan(last, last.plusMonths(24))).statusCode(303);
    }

    @Test
    void onceALastDayIsPlannedThePromisedDayIsFilledIn() {
        LocalDate last = LocalDate.now(clock).plusDays(20);
        save(form().formParam("closes-day", last.getDayOfMonth())
                        .formParam("closes-month", last.getMonthValue())
                        .formParam("closes-year", last.getYear()))
                .statusCode(303);

        Document page = Jsoup.parse(RestAssured.get("/rounds/staff/plan").asString());

        assertThat(page.select("#keep-year").val())
                .isEqualTo(String.valueOf(last.plusMonths(24).getYear()));
    }

    @Test
    void theSecondOfTwoWritersReadsBothPlans() {
        LocalDate today = LocalDate.now(clock);
        save(plan(today.plusDays(20), today.plusDays(200)).formParam("name", "Winter"))
                .statusCode(303);

        Document page =
                Jsoup.parse(save(plan(today.plusDays(30), today.plusDays(200)).formParam("name", "Frost"))
                        .statusCode(422)
                        .extract()
                        .asString());

        assertThat(page.select("#theirs + dl").text()).contains("Winter");
        assertThat(page.select("[name=name]").val()).isEqualTo("Frost");
        assertThat(page.select("[name=seen]").val()).isEqualTo("1");
        assertThat(plans.of("staff").name()).isEqualTo("Winter");
    }

    @Test
    void aFigureThatIsNoneIsRefusedAtItsPlace() {
        Document page = Jsoup.parse(save(form().formParam("could", "many"))
                .statusCode(422)
                .extract()
                .asString());

        assertThat(page.select("#could-error").text()).contains("whole number");
        assertThat(page.select("[name=could]").val()).isEqualTo("many");
    }

    @Test
    void aRoundThatIsOpenHasItsOwnPage() {
        LocalDate today = LocalDate.now(clock);
        save(plan(today.plusDays(20), today.plusDays(200))).statusCode(303);
        press("/rounds/staff/plan/open").statusCode(303);

        RestAssured.given()
                .redirects()
                .follow(false)
                .get("/rounds/staff/plan")
                .then()
                .statusCode(303);
        RestAssured.get("/rounds/no_such_survey/plan").then().statusCode(404);
    }

    private void opened(LocalDate last, LocalDate kept) {
        save(plan(last, kept).formParam("channel", "schools").formParam("could", "1200"))
                .statusCode(303);
        press("/rounds/staff/plan/open").statusCode(303);
    }

    private static ValidatableResponse kept(LocalDate day, String could, int seen) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("seen", seen)
                .formParam("keep-day", day.getDayOfMonth())
                .formParam("keep-month", day.getMonthValue())
                .formParam("keep-year", day.getYear())
                .formParam("could", could)
                .post("/rounds/staff/keep")
                .then();
    }

    @Test
    void thePageOfTheRoundShowsWhatWasPlanned() {
        LocalDate today = LocalDate.now(clock);
        opened(today.plusDays(20), today.plusDays(200));

        Document page = Jsoup.parse(RestAssured.get("/rounds/staff").asString());

        assertThat(page.select(".govuk-summary-list").text())
                .contains("fewer than 10 of about 1200 who could answer", Days.inWords(today.plusDays(200)));
        assertThat(page.select("img.heard-qr").eachAttr("src")).containsExactly("/rounds/staff/qr/schools.svg");
        assertThat(page.text()).contains("Only the ways that were planned are shown.");
        assertThat(Jsoup.parse(RestAssured.get("/rounds/staff/progress").asString())
                        .text())
                .contains("ewer than 10 of about 1200 who could answer");
    }

    @Test
    void afterOpeningAnswersAreKeptForAShorterTimeOrAsLongAsTheNoticePromises() {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(20);
        opened(last, today.plusDays(200));

        kept(today.plusDays(100), "1300", 1).statusCode(303);
        RoundPlan.Planned changed = planned();
        assertThat(changed.keepUntil()).contains(today.plusDays(100));
        assertThat(changed.couldAnswer()).contains(1300);
        assertThat(changed.channels()).containsExactly(Channel.SCHOOLS);
        assertThat(Jsoup.parse(RestAssured.get("/rounds/staff").asString()).text())
                .contains("Moved the day until which answers are kept from " + Days.inWords(today.plusDays(200)))
                .contains("1200 became 1300");

        kept(last.plusMonths(24), "1300", 2).statusCode(303);
        kept(last.plusMonths(24).plusDays(1), "1300", 3)
                .statusCode(422)
                .body(containsString("The privacy notice promises"));
        kept(last, "1300", 3).statusCode(422).body(containsString("choose a later day"));
        kept(today.plusDays(90), "some", 3).statusCode(422).body(containsString("whole number"));
        kept(today.plusDays(90), "1300", 2).statusCode(422).body(containsString("Somebody else has changed it"));
        assertThat(planned().keepUntil()).contains(last.plusMonths(24));
    }

    /** What other requests wrote, too. */
    private RoundPlan.Planned planned() {
        return QuarkusTransaction.requiringNew().call(() -> plans.of("staff"));
    }

    @Test
    void theDayOnWhichAnswersGoWaitsForOfficersFromNinetyDaysBefore() {
        LocalDate today = LocalDate.now(clock);
        save(plan(today.plusDays(20), today.plusDays(91))).statusCode(303);
        press("/rounds/staff/plan/open").statusCode(303);
        assertThat(yourPages()).doesNotContain("may not be kept longer");

        QuarkusTransaction.requiringNew()
                .run(() -> plans.update("keepUntil = ?1 where round = 'staff'", today.plusDays(90)));

        assertThat(yourPages()).contains("may not be kept longer", "Prepare its release before");
    }

    @Test
    void translationsNobodyCheckedWaitWhileTheRoundIsOpen() {
        LocalDate today = LocalDate.now(clock);
        QuarkusTransaction.requiringNew()
                .run(() -> opening.open("pc_next", "", today.plusDays(20).toString()));
        try {
            assertThat(yourPages()).contains("nobody has checked its translation", "Polski, Українська, العربية");
        } finally {
            QuarkusTransaction.requiringNew().run(() -> rounds.deleteById("pc_next"));
        }
    }

    private static String yourPages() {
        return Jsoup.parse(RestAssured.get("/your-pages").asString()).text();
    }

    private static RequestSpecification plan(LocalDate last, LocalDate kept) {
        return form().formParam("closes-day", last.getDayOfMonth())
                .formParam("closes-month", last.getMonthValue())
                .formParam("closes-year", last.getYear())
                .formParam("keep-day", kept.getDayOfMonth())
                .formParam("keep-month", kept.getMonthValue())
                .formParam("keep-year", kept.getYear());
    }

    private static RequestSpecification form() {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("seen", 0);
    }

    private static ValidatableResponse save(RequestSpecification form) {
        return form.post("/rounds/staff/plan").then();
    }

    private static ValidatableResponse press(String address) {
        return form().post(address).then();
    }
}
