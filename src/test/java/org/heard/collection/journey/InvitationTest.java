package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.heard.collection.closing.Clockwork;
import org.heard.collection.invitation.Invitations;
import org.heard.collection.journey.Respondent.Read;
import org.heard.collection.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways in: the open links, and codes that work once. */
@QuarkusTest
class InvitationTest {
    private static final String SURVEY = "pc_next";
    private static final Map<String, String> ANSWERS = Map.of("open_well", "Invented for a test");

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    @Inject
    Invitations invitations;

    @Inject
    Clockwork clockwork;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open(SURVEY);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear(SURVEY);
    }

    @ParameterizedTest
    @CsvSource({"?from=schools, schools", "?from=clinic, clinic", "'', open", "?from=<b>, open", "?from=invited, open"})
    void theLinkSomebodyCameByIsKeptAsItsChannelOnly(String link, String channel) {
        Respondent parent = new Respondent(base);
        Read start = parent.open("/pc_next" + link.replace("<", "%3C").replace(">", "%3E"));
        Read first = parent.open(start.page().select(".govuk-button--start").attr("href"));

        parent.send(parent.answerAll(first, ANSWERS));

        assertThat(fieldwork.responses(SURVEY)).extracting(Response::channel).containsExactly(channel);
    }

    @Test
    void aCodeWorksOnceAndSaysSoKindlyAfterwards() {
        String code = fieldwork.invite(SURVEY, 1).get(0);
        Respondent parent = new Respondent(base);

        answer(parent, code);

        assertThat(fieldwork.responses(SURVEY)).extracting(Response::channel).containsExactly("invited");
        Read again = new Respondent(base).post("/pc_next/invitation", Map.of("code", code));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.heading()).contains("This code has been used");
        assertThat(again.page().text()).contains("thank you, your answers are in");
    }

    @Test
    void aCodeBegunOnTwoDevicesSendsOnceAndLosesNothing() {
        String code = fieldwork.invite(SURVEY, 1).get(0);
        Respondent one = new Respondent(base);
        Respondent other = new Respondent(base);
        Read check = other.answerAll(other.post("/pc_next/invitation", Map.of("code", code)), ANSWERS);

        answer(one, code);
        Read refused = other.submit(check);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary").text()).contains("has been used before");
        assertThat(refused.page().text()).contains("Invented for a test");
        assertThat(fieldwork.responses(SURVEY)).hasSize(1);
    }

    @Test
    void aWrongCodeOpensNothing() {
        Read wrong = new Respondent(base).post("/pc_next/invitation", Map.of("code", "3333 4444 6666"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().selectFirst("#code").val()).isEqualTo("3333 4444 6666");
        assertThat(fieldwork.drafts(SURVEY)).isZero();
    }

    @Test
    void usedIsWrittenForTenTogetherAndNeverForFewer() {
        List<String> codes = fieldwork.invite(SURVEY, 20);
        codes.subList(0, 9).forEach(code -> answer(new Respondent(base), code));

        clockwork.tick();
        assertThat(invitations.used(fieldwork.round(SURVEY))).isZero();
        assertThat(new Respondent(base)
                        .post("/pc_next/invitation", Map.of("code", codes.get(0)))
                        .heading())
                .contains("This code has been used");

        answer(new Respondent(base), codes.get(9));
        clockwork.tick();
        assertThat(invitations.used(fieldwork.round(SURVEY))).isEqualTo(10);
        assertThat(fieldwork.number("select count(*) from spent_invitation")).isZero();
        assertThat(invitations.unused(codes, fieldwork.round(SURVEY))).containsExactlyElementsOf(codes.subList(10, 20));
        assertThat(new Respondent(base)
                        .post("/pc_next/invitation", Map.of("code", codes.get(0)))
                        .heading())
                .contains("This code has been used");
        assertThat(fieldwork.responses(SURVEY)).hasSize(10);
        assertThat(new HashSet<>(codes)).hasSize(20);
    }

    private static void answer(Respondent parent, String code) {
        Read first = parent.post("/pc_next/invitation", Map.of("code", code));
        parent.send(parent.answerAll(first, ANSWERS));
    }
}
