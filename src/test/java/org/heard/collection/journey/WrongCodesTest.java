package org.heard.collection.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.heard.collection.journey.Respondent.Read;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody guesses from very many networks: what an IPv6 line at home has. */
@QuarkusTest
@TestProfile(WrongCodesTest.BehindAProxy.class)
class WrongCodesTest {
    private static final String SURVEY = "pc_next";
    private static final int OF_EACH = 2;

    /** Its address is ours; what it says of senders is believed, the last hop first. */
    public static final class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding",
                    "true",
                    "quarkus.http.proxy.trusted-proxies",
                    "127.0.0.1,::1",
                    "heard.limits.wrong-codes-in-ten-minutes",
                    String.valueOf(OF_EACH));
        }
    }

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    @BeforeEach
    void open() {
        fieldwork.open(SURVEY);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear(SURVEY);
    }

    @Test
    void aRightCodeIsTakenFromANetworkThatWasNotWrongHoweverManyOthersWere() {
        Respondent family = new Respondent(base);
        Read check = family.answerAll(family.open("/pc_next/answer"), Map.of("open_well", "Invented"));
        String receipt = family.send(check).page().select(".heard-code").text();
        for (int network = 0; network < 36; network++) {
            for (int i = 0; i < OF_EACH; i++) {
                asked("2001:db8:0:" + Integer.toHexString(network) + "::1", "3333 4444 6666");
            }
        }

        assertThat(asked("2001:db8:0:1::1", receipt).asString()).contains("Too many wrong codes");
        Response clean = asked("203.0.113.9", receipt);
        assertThat(clean.statusCode()).as(clean.asString()).isEqualTo(200);
        assertThat(clean.asString()).contains("Invented");
    }

    @Test
    void theSenderCannotChooseTheirOwnNetwork() {
        for (int i = 0; i <= OF_EACH; i++) {
            asked("198.51.100." + i + ", 203.0.113.77", "3333 4444 6666");
        }

        assertThat(asked("198.51.100.200, 203.0.113.77", "3333 4444 6666").asString())
                .containsAnyOf("Too many wrong codes", "Please wait a moment");
    }

    private static Response asked(String hops, String code) {
        Response sent = given().redirects()
                .follow(false)
                .header("X-Forwarded-For", hops)
                .formParam("code", code)
                .post("/pc_next/receipt");
        return sent.statusCode() == 303
                ? given().header("X-Forwarded-For", hops)
                        .cookies(sent.cookies())
                        .get(sent.header("Location"))
                : sent;
    }
}
