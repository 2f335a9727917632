package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.heard.collection.journey.Respondent.Read;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Robots fill in whatever they find. */
@QuarkusTest
class RobotsTest {
    private static final String SURVEY = "pc_next";

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private Respondent robot;
    private Read check;

    @BeforeEach
    void comeToTheCheck() {
        fieldwork.open(SURVEY);
        robot = new Respondent(base);
        check = robot.answerAll(robot.open("/pc_next/answer"), Map.of("open_well", "Invented for a test"));
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear(SURVEY);
    }

    @Test
    void aFilledBoxThatPeopleCannotSeeSendsNothingAndLosesNothing() {
        Read refused = robot.post(check.path(), Map.of("website", "https://buy.example"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary").text()).contains("A hidden box was filled in");
        assertThat(refused.page().text()).contains("Invented for a test");
        assertThat(fieldwork.responses(SURVEY)).isEmpty();

        assertThat(robot.send(refused).path()).endsWith("/sent");
        assertThat(fieldwork.responses(SURVEY)).hasSize(1);
    }

    @Test
    void theBoxIsOutOfTheWayOfKeyboardsAndOfBrowsersThatFillInForms() {
        Element box = check.page().selectFirst(".heard-trap input");

        assertThat(box.attr("tabindex")).isEqualTo("-1");
        assertThat(box.attr("autocomplete")).isEqualTo("off");
        assertThat(check.page().selectFirst("label[for=website]").text()).isEqualTo("Leave this box empty");
    }
}
