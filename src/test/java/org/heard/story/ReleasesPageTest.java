package org.heard.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.people.account.Actor;
import org.heard.publication.release.Preparation;
import org.heard.publication.release.Release;
import org.heard.publication.release.Releases;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What an officer does with a round, press by press. */
@QuarkusTest
@TestProfile(Demonstration.class)
class ReleasesPageTest {
    @Inject
    Releases releases;

    @Inject
    Preparation preparation;

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void aReleaseIsPreparedThenPublishedOnce() {
        assertThat(press("prepare", "round", "pc2019").statusCode()).isEqualTo(303);
        assertThat(releases.published("pc2019-1")).isEmpty();
        assertThat(RestAssured.get("/results/pc2019-1").asString()).contains("Not published yet");

        String asked = Jsoup.parse(
                        RestAssured.get("/releases/publish?release=pc2019-1").asString())
                .select("main")
                .text();
        assertThat(asked)
                .contains("Publish pc2019-1?", "the board, the forum and everybody on the web can read these figures")
                .contains("It is the first release of this round", "Round November 2019");
        assertThat(releases.published("pc2019-1"))
                .as("asking publishes nothing")
                .isEmpty();

        Response done = press("publish", "release", "pc2019-1");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(releases.published("pc2019-1")).isPresent();
        assertThat(RestAssured.given().cookies(done.cookies()).get("/releases").asString())
                .contains("The release pc2019-1 is published. Board, forum and public can see it");
        assertThat(RestAssured.get("/releases/publish?release=pc2019-1").statusCode())
                .isEqualTo(404);
        assertThat(problem(press("publish", "release", "pc2019-1"))).contains("is already published");

        assertThat(problem(press("prepare", "round", "pc2019")))
                .as("the same once more")
                .contains("Nothing has changed since the release pc2019-1");
        assertThat(QuarkusTransaction.requiringNew().call(() -> releases.count("round = 'pc2019'")))
                .isEqualTo(1);
        assertThat(Jsoup.parse(RestAssured.get("/rounds/log?deeds=pc2019-1").asString())
                        .text())
                .contains("Prepared the release pc2019-1 November 2019 officer")
                .contains("Published the release pc2019-1 to board, forum and public November 2019 officer");
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void aDraftIsDeletedAfterAskingAndItsNumberIsNotGivenTwice() {
        int next = QuarkusTransaction.requiringNew()
                .call(() -> preparation.prepare("pc2020", Actor.COMMAND_LINE).version());
        String draft = "pc2020-" + next;
        Response again = press("prepare", "round", "pc2020");
        assertThat(RestAssured.given().cookies(again.cookies()).get("/releases").asString())
                .as("nothing changed meanwhile")
                .contains(draft)
                .doesNotContain("pc2020-" + (next + 1));

        assertThat(RestAssured.get("/releases/delete?release=" + draft).asString())
                .contains("Delete " + draft + "?");
        assertThat(press("delete", "release", draft).statusCode()).isEqualTo(303);
        assertThat(RestAssured.get("/results/" + draft).statusCode()).isEqualTo(404);
        assertThat(problem(press("delete", "release", draft))).contains("There is no release called");
        assertThat(problem(press("delete", "release", Demonstration.RELEASE))).contains("is already published");

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> preparation
                                .prepare("pc2020", Actor.COMMAND_LINE)
                                .version()))
                .isEqualTo(next + 1);
        QuarkusTransaction.requiringNew().run(() -> preparation.delete("pc2020-" + (next + 1), Actor.COMMAND_LINE));
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void whatCannotBeDoneIsRefusedInOneSentence() {
        assertThat(problem(press("prepare", "round", "staff"))).contains("is still open. Close it first.");
        assertThat(problem(press("prepare", "round", "nothing"))).contains("There is no round called “nothing”");
        assertThat(problem(press("close", "other", "x"))).contains("There is no round called “”");
        assertThat(problem(press("publish", "other", "x"))).contains("There is no release called “”");
    }

    @Test
    @TestSecurity(user = "an officer", roles = "officer")
    void aRoundIsClosedOnlyAfterAskingOnceMoreAndNeedsAnswersToBeReleased() {
        assertThat(RestAssured.get("/releases/close?round=yp").asString())
                .contains("begun but not sent will be deleted");
        assertThat(press("close", "round", "yp").statusCode()).isEqualTo(303);
        assertThat(problem(press("close", "round", "yp"))).contains("is already closed");
        assertThat(problem(press("prepare", "round", "yp"))).contains("Nobody has answered");
        assertThat(RestAssured.get("/releases/close?round=yp").statusCode()).isEqualTo(404);
    }

    @Test
    void fourPressesMakeOneRelease() throws Exception {
        int version = QuarkusTransaction.requiringNew().call(() -> releasesMade("pc2020") + 1);
        Callable<Release> press = () -> preparation.prepareOnce("pc2020", version, Actor.COMMAND_LINE);
        List<Release> made = atOnce(List.of(press, press, press, press));
        assertThat(made).extracting(Release::id).containsOnly("pc2020-" + version);
        assertThat(QuarkusTransaction.requiringNew().call(() -> releasesMade("pc2020")))
                .isEqualTo(version);
    }

    private int releasesMade(String round) {
        return ((Number) releases.getEntityManager()
                        .createNativeQuery("select (select count(*) from release where round = :round)"
                                + " + (select count(*) from release_deleted where round = :round)")
                        .setParameter("round", round)
                        .getSingleResult())
                .intValue();
    }

    private static List<Release> atOnce(List<Callable<Release>> calls) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(calls.size());
        try {
            List<Release> made = new ArrayList<>();
            for (Future<Release> call : many.invokeAll(calls)) {
                made.add(call.get());
            }
            return made;
        } finally {
            many.shutdown();
        }
    }

    private static Response press(String step, String field, String value) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam(field, value)
                .post("/releases/" + step);
    }

    private static String problem(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString())
                .select(".govuk-error-summary__body")
                .text();
    }
}
