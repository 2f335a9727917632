package org.heard.collection.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.collection.fieldwork.RoundForATest;
import org.heard.collection.invitation.Invitations;
import org.heard.collection.mailing.MailServer.Arrived;
import org.heard.collection.response.Everything;
import org.heard.collection.round.Round;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail through a real mail server: each address once, and none of them in the database. */
@QuarkusTest
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
@TestSecurity(user = "amina", roles = "officer")
class MailPageTest {
    private static final String PAGE = "/rounds/pc_next/mail";

    @Inject
    RoundForATest rounds;

    @Inject
    Postman postman;

    @Inject
    Invitations invitations;

    @Inject
    Everything everything;

    @Inject
    MailWaits waits;

    @Inject
    Clock clock;

    private Round round;

    @BeforeEach
    void openTheSurvey() throws Exception {
        round = rounds.open("pc_next");
        MailServer.empty();
    }

    @AfterEach
    void leaveNothingBehind() {
        rounds.clear("pc_next");
    }

    @Test
    void whoeverPressesHowOftenEachAddressGetsOneMailAndTheDatabaseHoldsNone() throws Exception {
        Document twice = Jsoup.parse(made(list(25) + "\nP3@example.org").asString());
        assertThat(twice.select("#addresses-error").text()).contains("Stood there twice: P3@example.org.");
        byte[] file = file(twice.select("#addresses").val());
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("example.org");
        assertThat(rounds.number("select count(*) from invitation where round = 'pc_next'"))
                .isZero();

        List<Integer> pressed = atOnce(4, () -> send(file, "invitation").statusCode());
        assertThat(pressed).containsExactlyInAnyOrder(303, 422, 422, 422);
        assertThat(rounds.number("select count(*) from invitation where round = 'pc_next'"))
                .isEqualTo(25);
        assertThat(everything.text()).doesNotContain("example.org");
        assertThat(text()).contains("under way, so far fewer than 10");

        atOnce(4, this::carried);
        carried();

        List<Arrived> arrived = MailServer.arrived();
        assertThat(arrived.stream().map(Arrived::to))
                .containsExactlyInAnyOrderElementsOf(list(25).lines().toList());
        assertThat(arrived.stream().map(Arrived::code).distinct()).hasSize(25);
        assertThat(arrived)
                .allSatisfy(one ->
                        assertThat(invitations.standing(one.code(), round)).isEqualTo(Invitations.Standing.GOOD));
        assertThat(rounds.number("select count(*) from waiting_mail")).isZero();
        assertThat(everything.text()).doesNotContain("example.org");
        assertThat(text()).contains("all 25 have gone");
        assertThat(send(file, "invitation").asString()).contains("Nothing was sent again");
    }

    @Test
    void theMailSaysWhoAsksTheWayInUntilWhenAndThatNoAddressIsKept() throws Exception {
        send(file(list(10)), "invitation");
        carried();
        Arrived one = MailServer.arrived().get(0);
        assertThat(one.subject()).endsWith(": you are invited");
        assertThat(one.text())
                .contains(
                        "/pc_next/invitation\n",
                        "The survey closes at midnight at the end of 31 December 2030.",
                        "This mail comes from ",
                        "at most two reminders",
                        "deletes your address as soon as a mail has gone")
                .doesNotContain("{", "?code", one.to());
        String preview = Jsoup.parse(RestAssured.get(PAGE + "/preview").asString())
                .select(".heard-words")
                .first()
                .wholeText();
        assertThat(preview.strip())
                .isEqualTo(one.text().replace(one.code(), MailWords.NO_CODE).strip());
    }

    @Test
    void aReminderGoesToCodesNotUsedAndSaysNothingOfThem() throws Exception {
        byte[] file = file(list(30));
        assertThat(send(file, "reminder").asString()).contains("have not been sent yet");
        send(file, "invitation");
        carried();
        carried();
        List<Arrived> first = MailServer.arrived();
        List<Arrived> answered = first.subList(0, 12);
        MailServer.empty();
        answered.forEach(one -> rounds.spend(invitations, one.code(), round));
        invitations.settle(round);

        assertThat(send(file, "reminder").asString()).contains("The next may go from");
        rounds.run("update mailing set day = day - 3");
        List<Integer> pressed = atOnce(3, () -> send(file, "reminder").statusCode());
        assertThat(pressed).containsExactlyInAnyOrder(303, 422, 422);
        carried();
        assertThat(MailServer.arrived().stream().map(Arrived::to))
                .containsExactlyInAnyOrderElementsOf(
                        first.subList(12, 30).stream().map(Arrived::to).toList());
        assertThat(MailServer.arrived())
                .allSatisfy(one -> assertThat(one.subject()).endsWith(": a reminder"));
        assertThat(text())
                .contains("First reminder, file 1")
                .contains(": all have gone.")
                .doesNotContain("18", "12 ");
        assertThat(rounds.number("select addresses + sent from mailing where step = 1"))
                .isZero();

        rounds.run("update mailing set day = day - 3");
        assertThat(send(file, "reminder").statusCode()).isEqualTo(303);
        rounds.run("update mailing set day = day - 3");
        assertThat(send(file, "reminder").asString()).contains("there are no more");
    }

    /** Whether it was taken nobody knows, and it is never handed over twice. */
    @Test
    void aMailThatWasOnItsWayWhenHeardDiedIsNotSentAgainAndTheOfficerIsTold() throws Exception {
        send(file(list(12)), "invitation");
        rounds.run("update waiting_mail set trying = true where id = (select id from waiting_mail limit 1)");
        carried();
        assertThat(MailServer.arrived()).hasSize(11);
        assertThat(text())
                .contains("Of some we do not know whether they went", "fewer than 10. A reminder goes to them");
        assertThat(waiting(0)).containsExactly("some mail could not be sent");
        press("/seen");
        assertThat(waiting(0)).isEmpty();
    }

    @Test
    void halfWayThroughARoundAReminderWaitsForTheOfficerUntilItIsSent() throws Exception {
        rounds.run("update round set opens = current_date, closes = current_date + 20 where key = 'pc_next'");
        assertThat(waiting(10)).isEmpty();
        byte[] file = file(list(10));
        send(file, "invitation");
        carried();
        assertThat(waiting(9)).isEmpty();
        assertThat(waiting(10)).containsExactly("half of the time is over, and a reminder by mail can be sent");
        rounds.run("update mailing set day = day - 3");
        send(file, "reminder");
        assertThat(waiting(10)).isEmpty();
    }

    private List<String> waiting(int days) {
        LocalDate day = LocalDate.now(clock).plusDays(days);
        return waits.of(new Actor(Roles.OFFICER, "amina"), day).stream()
                .map(one -> one.what().replace(round.label() + ": ", ""))
                .toList();
    }

    @Test
    void mailThatWaitsGoesNoMoreOnceTheRoundIsClosed() throws Exception {
        byte[] file = file(list(10));
        send(file, "invitation");
        rounds.close("pc_next");
        carried();
        assertThat(MailServer.arrived()).isEmpty();
        assertThat(rounds.number("select count(*) from waiting_mail")).isZero();
        assertThat(send(file, "reminder").asString()).contains("The round takes no answers any more");
    }

    @Test
    void whatIsNoMailingFileOrListIsRefusedInASentence() {
        assertThat(send("jo@example.org".getBytes(StandardCharsets.UTF_8), "invitation")
                        .asString())
                .contains("Choose a mailing file, as Heard made it");
        byte[] changed = file(list(10));
        changed[60] ^= 1;
        assertThat(send(changed, "invitation").statusCode()).isEqualTo(422);
        assertThat(made(list(9)).asString()).contains("Give 10 addresses or more");
        assertThat(made(list(10) + "\nnobody").asString()).contains("Look at line 11");
        assertThat(press("/test", "test", "nobody").asString()).contains("Type one address");
        assertThat(MailServer.arrived()).isEmpty();
        assertThat(press("/test", "test", "amina@council.invalid").statusCode()).isEqualTo(303);
        assertThat(MailServer.arrived())
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo(MailWords.NO_CODE));
    }

    private Integer carried() {
        postman.round();
        return 0;
    }

    private static String list(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "p" + i + "@example.org")
                .collect(Collectors.joining("\n"));
    }

    private static byte[] file(String addresses) {
        return made(addresses).then().statusCode(200).extract().asByteArray();
    }

    private static Response made(String addresses) {
        return request()
                .multiPart("addresses", addresses)
                .multiPart("language", "en")
                .post(PAGE + "/file");
    }

    private static Response send(byte[] file, String what) {
        return request()
                .multiPart("file", "a.heard", file)
                .multiPart("send", what)
                .post(PAGE + "/send");
    }

    private static Response press(String where, String... form) {
        RequestSpecification request = request();
        for (int i = 0; i < form.length; i += 2) {
            request = request.formParam(form[i], form[i + 1]);
        }
        return request.post(PAGE + where);
    }

    private static RequestSpecification request() {
        return RestAssured.given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    private static String text() {
        return Jsoup.parse(
                        RestAssured.get(PAGE).then().statusCode(200).extract().asString())
                .select("main")
                .text();
    }

    private static List<Integer> atOnce(int times, Callable<Integer> press) throws Exception {
        ExecutorService some = Executors.newFixedThreadPool(times);
        try {
            List<Future<Integer>> begun =
                    IntStream.range(0, times).mapToObj(i -> some.submit(press)).toList();
            List<Integer> ended = new ArrayList<>();
            for (Future<Integer> one : begun) {
                ended.add(one.get());
            }
            return ended;
        } finally {
            some.shutdown();
        }
    }
}
